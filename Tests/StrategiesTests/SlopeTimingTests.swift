import Instruments
import Portfolios
import TestSupport
import Testing
import TimeSeries

@testable import Strategies

@Suite("Slope timing and trailing mean")
struct SlopeTimingTests {
  let invest = InstrumentID(0)
  let fund = InstrumentID(1)

  /// Six month ends with slopes s[0...5] and the returns x[1...5] that followed.
  let slopes = [0.01, 0.02, 0.00, 0.03, 0.01, 0.02]
  let returns = [0.010, 0.015, 0.005, 0.020, 0.010]

  func history() -> (History, slope: Panel.Column, excess: Panel.Column) {
    let days = (0..<6).map { Day(number: Int32(30 * $0)) }
    var panel = Panel()
    let slope = panel.add(Series(name: "slope", days: days, values: slopes))
    let excess = panel.add(Series(name: "excess", days: Array(days[1...]), values: returns))
    var knowledge = Knowledge(of: panel)
    knowledge.publish(through: days[5])
    return (knowledge.history(asOf: days[5]), slope, excess)
  }

  func slopeWeight(
    _ window: EstimationWindow, _ regression: ForecastRegression = .monthly, months: Int = 3
  ) throws -> Double? {
    let (history, slope, excess) = history()
    return try SlopeTiming(
      invest: invest, fund: fund, slope: slope, excessReturn: excess, window: window,
      monthsHeld: months, regression: regression
    ).targetWeights(knowing: history)?[invest]
  }

  @Test("The forecast is H times the fitted line at today's slope")
  func forecast() throws {
    // x = 0.005 + 0.5 s fits the five pairs exactly: today's slope 0.02 gives 0.015 a month.
    expectClose(
      try #require(try slopeWeight(.expanding)), 3 * 0.015, within: 1e-15,
      because: "a perfect fit by hand")
  }

  @Test("A rolling window takes the last pairs, and there is no answer before they are there")
  func window() throws {
    expectClose(
      try #require(try slopeWeight(.last(3))), 3 * 0.015, within: 1e-15,
      because: "the last three pairs lie on the same line")
    #expect(try slopeWeight(.last(6)) == nil)
  }

  @Test(
    "Overlapping pairs are sums of H returns from every month, disjoint ones blocks from the end")
  func pairs() {
    let overlapping = ForecastRegression.overlapping.pairs(
      slopes: slopes[...], returns: returns[...], months: 2)
    #expect(overlapping.slopes == [0.01, 0.02, 0.00, 0.03])
    #expect(overlapping.returns == [0.025, 0.020, 0.025, 0.030])
    let disjoint = ForecastRegression.disjoint.pairs(
      slopes: slopes[...], returns: returns[...], months: 2)
    #expect(disjoint.slopes == [0.02, 0.03])
    #expect(disjoint.returns == [0.020, 0.030])
  }

  @Test("Overlapping sums are forecast whole, without a factor of H")
  func overlapping() throws {
    // Sums of two returns on the slope before: by the normal equations on the four pairs above.
    let x = [0.01, 0.02, 0.00, 0.03]
    let y = [0.025, 0.020, 0.025, 0.030]
    let (mx, my) = (0.015, 0.025)
    let b = zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) } / 0.0005
    expectClose(
      try #require(try slopeWeight(.expanding, .overlapping, months: 2)), my + b * (0.02 - mx),
      within: 1e-15, because: "by hand; the squared deviations sum to 0.0005")
  }

  @Test("Fewer than three pairs give no answer")
  func tooFew() throws {
    #expect(try slopeWeight(.expanding, .disjoint, months: 2) == nil)
  }

  @Test("The trailing mean is H times the average return known")
  func trailingMean() throws {
    let (history, _, excess) = history()
    let mean = { (window: EstimationWindow) in
      TrailingMean(
        invest: invest, fund: fund, excessReturn: excess, window: window, monthsHeld: 3
      ).targetWeights(knowing: history)?[invest]
    }
    expectClose(try #require(mean(.expanding)), 3 * 0.012, within: 1e-16, because: "by hand")
    expectClose(
      try #require(mean(.last(2))), 3 * 0.015, within: 1e-16, because: "by hand")
    #expect(mean(.last(6)) == nil)
  }
}
