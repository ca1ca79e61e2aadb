import LinearAlgebra

extension OrdinaryLeastSquares {
  /// Errors that allow each residual its own variance (HC0, no small-sample factor):
  /// A (sum of g g') A with A the inverse of X'X and g = x e.
  ///
  /// White, H. (1980), "A Heteroskedasticity-Consistent Covariance Matrix Estimator and a Direct
  /// Test for Heteroskedasticity", Econometrica 48(4), 817–838.
  public var whiteErrors: CoefficientErrors {
    CoefficientErrors(covariance: influences.crossProduct(), of: coefficients)
  }

  /// A g for each observation, n × k: how much it moves the coefficients. Sums of products of these
  /// are the robust covariances, the outer factors A included.
  var influences: Matrix {
    do {
      return try design.rowsScaled(by: residuals).times(inverseCrossProduct)
    } catch {
      preconditionFailure("n × k times k × k: \(error)")
    }
  }
}
