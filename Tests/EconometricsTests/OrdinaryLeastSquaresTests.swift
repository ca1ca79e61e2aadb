import Econometrics
import TestSupport
import Testing

/// Five points around 2 + 1.1 x whose statistics are short by hand. The residuals are 1.2, -0.9, 0,
/// -2.1, 1.8 with squares summing to 9.9; X'X is diagonal (5, 10).
func fivePoints() throws -> OrdinaryLeastSquares {
  try OrdinaryLeastSquares(of: [1, 0, 2, 1, 6], on: .withConstant([-2, -1, 0, 1, 2]))
}

@Suite("Ordinary least squares")
struct OrdinaryLeastSquaresTests {
  @Test("Five points by hand: coefficients, residuals, R² and the residual deviation")
  func fivePointsByHand() throws {
    let fit = try fivePoints()
    let reason = "two reflections of five rows, some twenty roundings"
    expectClose(fit.coefficients, [2, 1.1], within: 1e-14, because: reason)
    expectClose(fit.residuals, [1.2, -0.9, 0, -2.1, 1.8], within: 1e-14, because: reason)
    expectClose(try #require(fit.rSquared), 0.55, within: 1e-14, because: "1 - 9.9 / 22")
    expectClose(
      try #require(fit.adjustedRSquared), 0.4, within: 1e-14, because: "1 - 0.45 × 4 / 3")
    expectClose(
      fit.residualStandardDeviation, 3.3.squareRoot(), within: 1e-14, because: "√(9.9 / 3)")
    expectClose(fit.prediction(at: [1, 3]), 5.3, within: 1e-14, because: "2 + 1.1 × 3")
    #expect(fit.names == ["constant", "x1"])
    #expect(fit.degreesOfFreedom == 3)
  }

  @Test("A slice of a longer series gives the bits of the same values alone")
  func slices() throws {
    let (y, x): ([Double], [Double]) = ([9, 1, 0, 2, 1, 6, 7], [5, -2, -1, 0, 1, 2, 8])
    let fit = try OrdinaryLeastSquares(of: y[1..<6], on: .withConstant(x[1..<6]))
    #expect(try fit.coefficients == fivePoints().coefficients)
    #expect(try fit.residuals == fivePoints().residuals)
  }

  @Test("One regressor alone and in a list of one are the same regression")
  func listOfOne() throws {
    let fit = try OrdinaryLeastSquares(
      of: [1, 0, 2, 1, 6], on: .withConstant([[-2, -1, 0, 1, 2]]))
    #expect(try fit.coefficients == fivePoints().coefficients)
  }

  @Test("On a constant alone the coefficient is the mean and R² is 0")
  func constantAlone() throws {
    let fit = try OrdinaryLeastSquares(of: [1, 2, 6], on: .constant(observations: 3))
    expectClose(
      fit.coefficients[0], 3, within: 1e-15, because: "one reflection of three rows; 9 / 3")
    expectClose(try #require(fit.rSquared), 0, within: 1e-15, because: "nothing is explained")
  }

  @Test("A response that never varies has no R²")
  func constantResponse() throws {
    let fit = try OrdinaryLeastSquares(
      of: [0.1, 0.1, 0.1, 0.1], on: .withConstant([1, 2, 3, 5]))
    #expect(fit.rSquared == nil)
    #expect(fit.adjustedRSquared == nil)
  }

  @Test("A regressor that others determine is named")
  func collinear() {
    let regressors = Regressors.withConstant(
      [[1, 2, 3, 5, 8], [2, 4, 6, 10, 16], [1, 0, 1, 0, 0]], named: ["slope", "double", "dummy"])
    #expect(throws: RegressionError.rankDeficient(regressors: ["double"])) {
      try OrdinaryLeastSquares(of: [1, 2, 3, 4, 5], on: regressors)
    }
  }

  @Test("A regressor that never varies is collinear with the constant")
  func constantRegressor() {
    #expect(throws: RegressionError.rankDeficient(regressors: ["x1"])) {
      try OrdinaryLeastSquares(of: [1, 2, 3, 4], on: .withConstant([0.1, 0.1, 0.1, 0.1]))
    }
  }

  @Test("As many observations as coefficients are too few, one more is enough")
  func tooFew() throws {
    #expect(throws: RegressionError.tooFewObservations(have: 2, need: 3)) {
      try OrdinaryLeastSquares(of: [1, 2], on: .withConstant([1, 2]))
    }
    #expect(throws: RegressionError.tooFewObservations(have: 0, need: 3)) {
      try OrdinaryLeastSquares(of: [Double](), on: .withConstant([Double]()))
    }
    #expect(
      try OrdinaryLeastSquares(of: [1, 2, 4], on: .withConstant([1, 2, 3])).degreesOfFreedom == 1)
  }

  @Test("Lengths that differ are refused with the regressor's name")
  func lengths() {
    #expect(
      throws: RegressionError.lengthsDiffer(response: 4, regressor: "x2", observations: 3)
    ) {
      try OrdinaryLeastSquares(of: [1, 2, 3, 4], on: .withConstant([[1, 2, 3, 5], [1, 2, 3]]))
    }
  }

  @Test("A value that is not finite is refused with its place")
  func notFinite() {
    #expect(throws: RegressionError.notFinite(name: "x1", observation: 2)) {
      try OrdinaryLeastSquares(of: [1, 2, 3, 4], on: .withConstant([1, 2, .infinity, 5]))
    }
    #expect(throws: RegressionError.notFinite(name: "the response", observation: 0)) {
      try OrdinaryLeastSquares(of: [.nan, 2, 3, 4], on: .withConstant([1, 2, 3, 5]))
    }
  }

  @Test("An error reads as a sentence")
  func explanation() {
    let error = RegressionError.lengthsDiffer(response: 4, regressor: "x2", observations: 3)
    #expect(error.description == "the response has 4 observations, x2 has 3")
  }
}
