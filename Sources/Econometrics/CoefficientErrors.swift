public import LinearAlgebra

/// How uncertain the coefficients of a regression are, by one estimator.
public struct CoefficientErrors: Sendable {
  /// The estimated covariance of the coefficients, k × k.
  public let covariance: Matrix
  private let coefficients: [Double]

  init(covariance: Matrix, of coefficients: [Double]) {
    (self.covariance, self.coefficients) = (covariance, coefficients)
  }

  /// The square roots of the covariance's diagonal.
  public var standardErrors: [Double] { covariance.diagonal.map { $0.squareRoot() } }

  /// Coefficient over standard error; nil where the standard error is zero.
  public var tStatistics: [Double?] {
    zip(coefficients, standardErrors).map { $1 > 0 ? $0 / $1 : nil }
  }
}
