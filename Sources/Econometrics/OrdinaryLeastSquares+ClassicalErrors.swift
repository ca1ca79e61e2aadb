import LinearAlgebra

extension OrdinaryLeastSquares {
  /// Errors for residuals of one variance and no correlation: e'e / (n - k) times the inverse of X'X.
  public var classicalErrors: CoefficientErrors {
    let variance = residuals.sumOfSquares / Double(degreesOfFreedom)
    return CoefficientErrors(
      covariance: inverseCrossProduct.scaled(by: variance), of: coefficients)
  }
}
