import TestSupport
import Testing

@testable import Strategies

@Suite("Forecasting regressions")
struct ForecastRegressionTests {
  static let sums = [ForecastRegression.overlapping, .disjoint]

  private func pairs(
    _ regression: ForecastRegression, months: Int
  ) -> (slopes: [Double], returns: [Double]) {
    regression.pairs(
      slopes: SixMonthEnds.slopes[...], returns: SixMonthEnds.returns[...], months: months)
  }

  @Test("Monthly pairs are every slope but today's and the month's return after it")
  func monthly() {
    let found = pairs(.monthly, months: 3)
    #expect(found.slopes == [0.01, 0.02, 0.00, 0.03, 0.01])
    #expect(found.returns == SixMonthEnds.returns)
  }

  @Test("Overlapping pairs are sums of H returns from every month")
  func overlapping() {
    let found = pairs(.overlapping, months: 2)
    #expect(found.slopes == [0.01, 0.02, 0.00, 0.03])
    expectClose(
      found.returns, [0.025, 0.020, 0.025, 0.030], within: 1e-17, because: "one sum each")
  }

  @Test("Disjoint pairs are blocks of H returns counted back from the end")
  func disjoint() {
    let found = pairs(.disjoint, months: 2)
    #expect(found.slopes == [0.02, 0.03])
    expectClose(found.returns, [0.020, 0.030], within: 1e-17, because: "one sum each")
  }

  @Test("As many returns as months make one pair", arguments: sums)
  func onePair(regression: ForecastRegression) {
    let found = pairs(regression, months: 5)
    #expect(found.slopes == [0.01])
    expectClose(found.returns, [0.060], within: 1e-16, because: "four sums")
  }

  @Test("Fewer returns than months make no pair", arguments: sums)
  func noPair(regression: ForecastRegression) {
    #expect(pairs(regression, months: 6).slopes == [])
    #expect(pairs(regression, months: 6).returns == [])
  }

  @Test("Slices that do not begin at 0 make the same pairs", arguments: ForecastRegression.allCases)
  func slices(regression: ForecastRegression) {
    let found = regression.pairs(
      slopes: ([9] + SixMonthEnds.slopes)[1...], returns: ([9] + SixMonthEnds.returns)[1...],
      months: 2)
    #expect(found == pairs(regression, months: 2))
  }

  @Test("A fitted value stands for the month alone, or for all that are held")
  func periodsPerForecast() {
    #expect(ForecastRegression.monthly.periodsPerForecast(monthsHeld: 3) == 3)
    #expect(ForecastRegression.overlapping.periodsPerForecast(monthsHeld: 3) == 1)
    #expect(ForecastRegression.disjoint.periodsPerForecast(monthsHeld: 3) == 1)
  }
}
