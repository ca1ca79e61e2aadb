import Instruments
import Portfolios
import Strategies
import TestSupport
import Testing
import TimeSeries

@Suite("Slope timing")
struct SlopeTimingTests {
  func weight(
    _ window: EstimationWindow, _ regression: ForecastRegression = .monthly, months: Int = 3,
    shrinkage: Double = 1
  ) throws -> Double? {
    let (sample, invest) = (SixMonthEnds(), InstrumentID(0))
    return try SlopeTiming(
      invest: invest, fund: InstrumentID(1), slope: sample.slope, excessReturn: sample.excess,
      window: window, monthsHeld: months, regression: regression, shrinkage: shrinkage
    ).targetWeights(knowing: sample.history)?[invest]
  }

  @Test("The forecast is H times the fitted line at today's slope")
  func forecast() throws {
    // x = 0.005 + 0.5 s fits the five pairs exactly: today's slope 0.02 gives 0.015 a month.
    expectClose(
      try #require(try weight(.expanding)), 3 * 0.015, within: 1e-15,
      because: "a perfect fit: two reflections of five rows, values below 3")
  }

  @Test("A rolling window takes the last pairs")
  func window() throws {
    expectClose(
      try #require(try weight(.last(3))), 3 * 0.015, within: 1e-15,
      because: "the last three pairs lie on the same line")
  }

  @Test("There is no answer before a rolling window is full")
  func windowNotFull() throws {
    #expect(try weight(.last(6)) == nil)
  }

  @Test("Overlapping sums are forecast whole, without a factor of H")
  func overlapping() throws {
    // Sums of two returns on the slope before, by the normal equations: the squared deviations of the
    // slopes sum to 0.0005.
    let x = [0.01, 0.02, 0.00, 0.03]
    let y = [0.025, 0.020, 0.025, 0.030]
    let (mx, my) = (0.015, 0.025)
    let b = zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) } / 0.0005
    expectClose(
      try #require(try weight(.expanding, .overlapping, months: 2)), my + b * (0.02 - mx),
      within: 1e-15, because: "two reflections of four rows; four products and a quotient here")
  }

  // The fitted line gives 0.015 a month; the five returns add up to 0.06 and average 0.012, the last three
  // 0.035 / 3.
  @Test(
    "Shrinkage draws the forecast to the mean of the past returns on the same window",
    arguments: [
      (EstimationWindow.expanding, 0.75, 3 * (0.75 * 0.015 + 0.25 * 0.012)),
      (.last(3), 0.5, 3 * (0.5 * 0.015 + 0.5 * 0.035 / 3)), (.expanding, 0, 3 * 0.012),
    ])
  func shrinkage(window: EstimationWindow, shrinkage: Double, expected: Double) throws {
    expectClose(
      try #require(try weight(window, shrinkage: shrinkage)), expected, within: 1e-15,
      because: "a perfect fit, a mean of five numbers and a weighted sum, all below 0.1")
  }

  // Sums of two returns are forecast whole, as above; the mean is still that of single months, twice.
  @Test("Overlapping sums are drawn to the same trailing mean")
  func shrunkOverlapping() throws {
    let whole = try #require(try weight(.expanding, .overlapping, months: 2))
    expectClose(
      try #require(try weight(.expanding, .overlapping, months: 2, shrinkage: 0.5)),
      0.5 * whole + 0.5 * 2 * 0.012, within: 1e-15, because: "a weighted sum of numbers below 0.1")
  }

  @Test("Fewer than three pairs give no answer")
  func tooFew() throws {
    #expect(try weight(.expanding, .disjoint, months: 2) == nil)
  }
}
