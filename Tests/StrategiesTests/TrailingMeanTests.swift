import Instruments
import Portfolios
import Strategies
import TestSupport
import Testing
import TimeSeries

@Suite("Trailing mean")
struct TrailingMeanTests {
  let invest = InstrumentID(0)
  let fund = InstrumentID(1)

  func weights(_ window: EstimationWindow) -> Weights? {
    let sample = SixMonthEnds()
    return TrailingMean(
      invest: invest, fund: fund, excessReturn: sample.excess, window: window, monthsHeld: 3
    ).targetWeights(knowing: sample.history)
  }

  @Test("The weight is H times the average return known")
  func forecast() throws {
    // 0.010 + 0.015 + 0.005 + 0.020 + 0.010 = 0.060, over 5.
    expectClose(
      try #require(weights(.expanding))[invest], 3 * 0.012, within: 1e-16,
      because: "four sums, one quotient, one product, of values up to 0.06")
  }

  @Test("A rolling window takes the last returns")
  func window() throws {
    // (0.020 + 0.010) / 2
    expectClose(
      try #require(weights(.last(2)))[invest], 3 * 0.015, within: 1e-16,
      because: "one sum, one quotient, one product, of values up to 0.05")
  }

  @Test("The rest is held in the funding asset")
  func funding() throws {
    expectClose(
      try #require(weights(.expanding))[fund], 1 - 3 * 0.012, within: 1e-15,
      because: "one difference from 1")
  }

  @Test("A window as long as what is known is full")
  func fullWindow() throws {
    #expect(try #require(weights(.last(5))) == #require(weights(.expanding)))
  }

  @Test("There is no answer before a rolling window is full")
  func windowNotFull() {
    #expect(weights(.last(6)) == nil)
  }

  @Test("There is no answer before a return is known")
  func nothingKnown() {
    var panel = Panel()
    let excess = panel.add(Series(name: "excess", days: [Day(number: 1)], values: [0.01]))
    let history = Knowledge(of: panel).history(asOf: Day(number: 0))
    let rule = TrailingMean(
      invest: invest, fund: fund, excessReturn: excess, window: .expanding, monthsHeld: 3)
    #expect(rule.targetWeights(knowing: history) == nil)
  }
}
