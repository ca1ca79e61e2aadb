import Econometrics
import LinearAlgebra
import TestSupport
import Testing

@Suite("Errors of coefficients")
struct CoefficientErrorsTests {
  @Test("Classical errors of five points, by hand")
  func classical() throws {
    try expect(fivePoints().classicalErrors, [0.66, 0, 0, 0.33])
  }

  @Test("White's errors of five points, by hand")
  func white() throws {
    try expect(fivePoints().whiteErrors, [9.9 / 25, 7.2 / 50, 7.2 / 50, 23.94 / 100])
  }

  @Test("Newey-West errors of five points with one lag, by hand")
  func neweyWest() throws {
    // Added to White's, with weight 1/2: twice -4.86 and twice -9.72 on the diagonal, -1.62 - 6.48 off it.
    try expect(fivePoints().neweyWestErrors(lags: 1), [0.2016, 0.063, 0.063, 0.1422])
  }

  @Test("Clustered errors of five points in two clusters, by hand")
  func clustered() throws {
    // Sums of (e, x e) are (0.3, -1.5) and (-0.3, 1.5); the factor is 2 × 4 / 3.
    let errors = try fivePoints().clusteredErrors(by: ["a", "a", "b", "b", "b"])
    expect(errors, [0.0192, -0.048, -0.048, 0.12])
  }

  @Test("Standard errors are roots of the diagonal, and t divides by them")
  func tStatistics() throws {
    let errors = try fivePoints().classicalErrors
    expectClose(
      errors.standardErrors[1], 0.33.squareRoot(), within: 1e-15, because: "√ of the variance")
    expectClose(
      try #require(errors.tStatistics[1]), 1.1 / 0.33.squareRoot(), within: 1e-14,
      because: "slope over its error")
  }

  @Test("A perfect fit of integers has no t statistics")
  func perfect() throws {
    let fit = try OrdinaryLeastSquares(of: [0, 0, 0, 0], on: .withConstant([1, 2, 3, 4]))
    #expect(fit.classicalErrors.tStatistics == [nil, nil])
  }

  @Test("Newey-West errors without lags are White's, to the bit")
  func noLags() throws {
    let fit = try fivePoints()
    #expect(fit.neweyWestErrors(lags: 0).covariance == fit.whiteErrors.covariance)
  }

  @Test("Lags beyond the sample add nothing but change the weights")
  func manyLags() throws {
    // For the constant: e'e = 9.9 and products of residuals 1, 2, 3, 4 apart, weighted 1 - l / 11.
    let variance = try fivePoints().neweyWestErrors(lags: 10).covariance[0, 0]
    let products = [-4.86, 1.89, -4.14, 2.16]
    let sum = products.enumerated().reduce(9.9) {
      $0 + 2 * (1 - Double($1.offset + 1) / 11) * $1.element
    }
    expectClose(variance, sum / 25, within: 1e-14, because: "fifteen products and sums")
  }

  @Test("With every row its own cluster the variance is White's times n / (n - k)")
  func ownClusters() throws {
    let fit = try fivePoints()
    let clustered = try fit.clusteredErrors(by: 0..<5).covariance
    expectClose(
      clustered.values, fit.whiteErrors.covariance.values.map { $0 * 5 / 3 }, relative: 1e-14,
      because: "the same sums in another order, and one factor")
  }

  @Test("Clusters must be as many as observations, and at least two different ones")
  func refusals() throws {
    let fit = try fivePoints()
    #expect(throws: RegressionError.clustersDiffer(observations: 5, clusters: 4)) {
      try fit.clusteredErrors(by: [1, 2, 3, 4])
    }
    #expect(throws: RegressionError.tooFewClusters(have: 1)) {
      try fit.clusteredErrors(by: [1, 1, 1, 1, 1])
    }
  }

  private func expect(_ errors: CoefficientErrors, _ expected: [Double]) {
    expectClose(
      errors.covariance.values, expected, within: 1e-14,
      because: "an inverse, and two products of 2 × 2 matrices; values up to 1")
  }
}
