import Econometrics
import TestSupport
import Testing

@Suite("Rolling regression")
struct RollingRegressionTests {
  @Test("The slope of five points, by hand")
  func byHand() throws {
    let slope = OrdinaryLeastSquares.slope(of: [1, 0, 2, 1, 6], on: [-2, -1, 0, 1, 2])
    expectClose(
      try #require(slope), 1.1, within: 1e-15,
      because: "sums of small integers are exact: one quotient, 11 / 10")
  }

  @Test("The slope equals that of the general regression")
  func general() throws {
    let (y, x) = waves(40)
    let slope = try #require(OrdinaryLeastSquares.slope(of: y, on: x))
    let fit = try OrdinaryLeastSquares(of: y, on: .withConstant(x))
    expectClose(slope, fit.coefficients[1], relative: 1e-13, because: "two routes, rounding only")
  }

  @Test("There is no slope before the first whole window")
  func start() throws {
    let (y, x) = waves(10)
    let slopes = try OrdinaryLeastSquares.rollingSlopes(of: y, on: x, window: 4)
    #expect(slopes.count == 10)
    #expect(slopes.prefix(3) == [nil, nil, nil])
    #expect(slopes[3] != nil)
  }

  @Test("Each window gives the bits of its own values alone")
  func windows() throws {
    let (y, x) = waves(200)
    let slopes = try OrdinaryLeastSquares.rollingSlopes(of: y, on: x, window: 63)
    for last in 62..<200 {
      let window = last - 62...last
      #expect(
        slopes[last] == OrdinaryLeastSquares.slope(of: Array(y[window]), on: Array(x[window])))
      #expect(slopes[last] == OrdinaryLeastSquares.slope(of: y[window], on: x[window]))
    }
  }

  @Test("Values that are not side by side in memory give the same bits")
  func reversed() {
    let (y, x) = waves(20)
    let backwards = OrdinaryLeastSquares.slope(of: y.reversed(), on: x.reversed())
    #expect(
      backwards == OrdinaryLeastSquares.slope(of: Array(y.reversed()), on: Array(x.reversed())))
  }

  @Test("A regressor that never varies in a window gives no slope, even 0.1 that rounds")
  func constantRegressor() throws {
    let y = (0..<8).map(Double.init)
    let x = [5] + Array(repeating: 0.1, count: 6) + [7]
    let slopes = try OrdinaryLeastSquares.rollingSlopes(of: y, on: x, window: 3)
    #expect(slopes.map { $0 != nil } == [false, false, true, false, false, false, false, true])
    #expect(OrdinaryLeastSquares.slope(of: [1], on: [2]) == nil)
  }

  @Test("Lengths that differ and windows under three are refused")
  func refusals() {
    #expect(
      throws: RegressionError.lengthsDiffer(response: 3, regressor: "x1", observations: 2)
    ) {
      try OrdinaryLeastSquares.rollingSlopes(of: [1, 2, 3], on: [1, 2], window: 3)
    }
    #expect(throws: RegressionError.tooFewObservations(have: 2, need: 3)) {
      try OrdinaryLeastSquares.rollingSlopes(of: [1, 2, 3], on: [1, 2, 4], window: 2)
    }
  }

  /// Two made-up series without a pattern that a window of one length would hide.
  private func waves(_ count: Int) -> (y: [Double], x: [Double]) {
    let x = (0..<count).map { Double($0 * 7919 % 104_729) / 104_729 - 0.5 }
    return (x.enumerated().map { 0.3 * $1 + Double($0 * $0 % 31) / 100 }, x)
  }
}
