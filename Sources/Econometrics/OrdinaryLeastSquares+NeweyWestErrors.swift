import LinearAlgebra

extension OrdinaryLeastSquares {
  /// Errors that also allow residuals up to `lags` observations apart to correlate:
  /// A [G₀ + sum over l = 1…L of (1 - l / (L + 1)) (G_l + G_l')] A, where G_l sums g_t g_(t-l)'.
  ///
  /// No small-sample factor: with 0 lags these are White's errors.
  /// Newey, W. K. and K. D. West (1987), "A Simple, Positive Semi-Definite, Heteroskedasticity and
  /// Autocorrelation Consistent Covariance Matrix", Econometrica 55(3), 703–708.
  ///
  /// - Precondition: `lags` is not negative.
  public func neweyWestErrors(lags: Int = 6) -> CoefficientErrors {
    precondition(lags >= 0, "\(lags) lags")
    let influences = self.influences
    var covariance = influences.crossProduct()
    for lag in 1..<max(1, min(lags + 1, observations)) {
      let weight = 1 - Double(lag) / Double(lags + 1)
      covariance.addSymmetric(influences.crossProduct(lagged: lag), times: weight)
    }
    return CoefficientErrors(covariance: covariance, of: coefficients)
  }
}

extension Matrix {
  /// The sum over rows t of row t transposed times row t - lag.
  fileprivate func crossProduct(lagged lag: Int) -> Matrix {
    var sums = Matrix(rows: columns, columns: columns)
    for left in 0..<columns {
      for right in 0..<columns {
        sums[left, right] = zip(column(left).dropFirst(lag), column(right))
          .reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    return sums
  }

  /// Adds weight times (other + its transpose).
  fileprivate mutating func addSymmetric(_ other: Matrix, times weight: Double) {
    for column in 0..<columns {
      for row in 0..<rows {
        self[row, column] += weight * (other[row, column] + other[column, row])
      }
    }
  }
}
