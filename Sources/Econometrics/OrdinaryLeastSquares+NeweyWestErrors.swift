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
    CoefficientErrors(covariance: influences.neweyWestSum(lags: lags), of: coefficients)
  }
}
