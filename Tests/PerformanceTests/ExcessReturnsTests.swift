import Performance
import TestSupport
import Testing

@Suite("Statistics of excess returns")
struct ExcessReturnsTests {
  let returns = ExcessReturns(values: [0.02, -0.01, 0.03, 0.00], periodsPerYear: 4)

  @Test("Mean, standard deviation and Sharpe ratio by hand")
  func byHand() throws {
    // Mean 0.01; deviations 0.01, -0.02, 0.02, -0.01: squares 10e-4, over 3.
    let deviation = (10e-4 / 3).squareRoot()
    expectClose(
      try #require(returns.annualizedMean), 0.04, within: 1e-17,
      because: "three sums, divided and multiplied by 4 without a rounding")
    expectClose(
      try #require(returns.annualizedStandardDeviation), 2 * deviation, within: 1e-16,
      because: "four squares, their sum, one quotient and one root")
    expectClose(
      try returns.sharpeRatio.get(), 0.04 / (2 * deviation), within: 1e-15,
      because: "one quotient of the two")
  }

  @Test("Cumulative standardized returns are sums over the whole-sample deviation")
  func standardized() throws {
    let deviation = (10e-4 / 3).squareRoot()
    let cumulative = try returns.cumulativeStandardized.get()
    expectClose(
      cumulative, [0.02, 0.01, 0.04, 0.04].map { $0 / deviation }, within: 1e-14,
      because: "at most eight sums, a root and a quotient; values up to 3")
  }

  @Test("Scaling the returns changes neither the Sharpe ratio nor the standardized returns")
  func scaling() throws {
    let scaled = ExcessReturns(values: returns.values.map { $0 * 3.7 }, periodsPerYear: 4)
    expectClose(
      try scaled.sharpeRatio.get(), try returns.sharpeRatio.get(), relative: 1e-12,
      because: "the factor cancels but for the roundings of the products")
    expectClose(
      try scaled.cumulativeStandardized.get(), try returns.cumulativeStandardized.get(),
      relative: 1e-12, because: "the factor cancels but for the roundings of the products")
  }

  @Test("Returns that never vary, or are too few, have no Sharpe ratio, and the reason is said")
  func undefined() {
    let flat = ExcessReturns(values: [0.1, 0.1, 0.1], periodsPerYear: 252)
    #expect(flat.annualizedStandardDeviation == 0)
    #expect(flat.sharpeRatio == .failure(.neverVaries))
    #expect(flat.cumulativeStandardized == .failure(.neverVaries))
    #expect(Undefined.neverVaries.description == "returns never vary")
    // What sums and differences of equal returns leave behind is rounding, not risk.
    let rounding = ExcessReturns(values: [1e-4, 1e-4 + 2e-16, 1e-4 - 3e-16], periodsPerYear: 252)
    #expect(rounding.sharpeRatio == .failure(.neverVaries))
    let single = ExcessReturns(values: [0.1], periodsPerYear: 252)
    #expect(single.sharpeRatio == .failure(.tooFewReturns(have: 1, need: 2)))
    #expect(ExcessReturns(values: [], periodsPerYear: 252).annualizedMean == nil)
  }
}
