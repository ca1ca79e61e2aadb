public import LinearAlgebra

extension Matrix {
  /// What products of rows up to `lags` apart add up to, for a row g_t each time t:
  /// G₀ + sum over l = 1…L of (1 - l / (L + 1)) (G_l + G_l'), where G_l sums g_t g_(t-l)'.
  ///
  /// For rows of mean zero it is n times their long-run covariance.
  /// Newey, W. K. and K. D. West (1987), "A Simple, Positive Semi-Definite, Heteroskedasticity and
  /// Autocorrelation Consistent Covariance Matrix", Econometrica 55(3), 703–708.
  ///
  /// - Precondition: `lags` is not negative.
  public func neweyWestSum(lags: Int) -> Matrix {
    precondition(lags >= 0, "\(lags) lags")
    // Two rows l apart meet in L + 1 - l of the sums of neighbors: their products hold all lags at once, with
    // the weights, and are never indefinite.
    return neighborSums(lags + 1).crossProduct().scaled(by: 1 / Double(lags + 1))
  }

  /// The sums of so many neighboring rows, as if rows of zeros stood before the first and behind the last.
  private func neighborSums(_ count: Int) -> Matrix {
    let length = rows + count - 1
    var sums = [Double](repeating: 0, count: length * columns)
    for column in 0..<columns {
      sums.withUnsafeMutableBufferPointer { sums in
        values.withUnsafeBufferPointer { values in
          let source = UnsafeBufferPointer(rebasing: values[column * rows..<(column + 1) * rows])
          for shift in column * length..<column * length + count {
            let target = UnsafeMutableBufferPointer(rebasing: sums[shift..<shift + rows])
            for row in 0..<rows { target[row] += source[row] }
          }
        }
      }
    }
    return Matrix(rows: length, columns: columns, columnMajor: sums)
  }
}
