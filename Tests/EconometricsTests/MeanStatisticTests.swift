import Econometrics
import TestSupport
import Testing

@Suite("The t statistic of a mean")
struct MeanStatisticTests {
  let values: [Double] = [1, 2, 3, 6]

  @Test("The plain statistic, by hand")
  func plain() throws {
    expectClose(
      try #require(values.meanTStatistic), 3 / (14.0 / 12).squareRoot(), relative: 1e-15,
      because: "3 / √(14 / 3 / 4)")
  }

  @Test("The Newey-West statistic with one lag, by hand")
  func neweyWest() throws {
    expectClose(
      try #require(values.meanTStatistic(neweyWestLags: 1)), 3, relative: 1e-15,
      because: "3 × 4 / √(14 + 2 × 1/2 × 2)")
  }

  @Test("It is the t statistic of a regression on a constant with the same lags")
  func regression() throws {
    let fit = try OrdinaryLeastSquares(of: values, on: .constant(observations: 4))
    let errors = fit.neweyWestErrors(lags: 2)
    expectClose(
      try #require(values.meanTStatistic(neweyWestLags: 2)), try #require(errors.tStatistics[0]),
      relative: 1e-14, because: "two routes, rounding only")
  }

  @Test("Values that never vary have none")
  func undefined() {
    let equal = Array(repeating: 0.1, count: 9)
    #expect(equal.meanTStatistic == nil)
    #expect(equal.meanTStatistic(neweyWestLags: 3) == nil)
    #expect([1.0].meanTStatistic == nil)
    #expect([Double]().meanTStatistic(neweyWestLags: 0) == nil)
  }
}
