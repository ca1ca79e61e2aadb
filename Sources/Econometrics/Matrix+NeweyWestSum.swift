public import LinearAlgebra

extension Matrix {
  /// What products of rows up to `lags` apart add up to, for a row g_t each time t:
  /// G₀ + sum over l = 1…L of (1 - l / (L + 1)) (G_l + G_l'), where G_l sums g_t g_(t-l)'.
  ///
  /// For rows of mean zero it is n times their long-run covariance, and never indefinite but for rounding.
  /// Newey, W. K. and K. D. West (1987), "A Simple, Positive Semi-Definite, Heteroskedasticity and
  /// Autocorrelation Consistent Covariance Matrix", Econometrica 55(3), 703–708.
  ///
  /// - Precondition: `lags` is not negative.
  public func neweyWestSum(lags: Int) -> Matrix {
    precondition(lags >= 0, "\(lags) lags")
    var sum = crossProduct()
    let later = crossProduct(with: weightedEarlierRows(lags: lags))
    for column in 0..<columns {
      for row in 0..<columns { sum[row, column] += later[row, column] + later[column, row] }
    }
    return sum
  }

  /// In row t the weighted sum of the rows t - 1, …, t - L: one product with it holds all lags.
  private func weightedEarlierRows(lags: Int) -> Matrix {
    var earlier = [Double](repeating: 0, count: values.count)
    for column in 0..<columns {
      let start = column * rows
      for lag in 1..<max(1, min(lags + 1, rows)) {
        let weight = 1 - Double(lag) / Double(lags + 1)
        for place in start + lag..<start + rows { earlier[place] += weight * values[place - lag] }
      }
    }
    return Matrix(rows: rows, columns: columns, columnMajor: earlier)
  }

  /// X'Y for two matrices of one shape.
  private func crossProduct(with other: Matrix) -> Matrix {
    do {
      return try transposedTimes(other)
    } catch {
      preconditionFailure("k × n times n × k: \(error)")
    }
  }
}
