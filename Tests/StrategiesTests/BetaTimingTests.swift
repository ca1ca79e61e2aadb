import Instruments
import Portfolios
import Strategies
import TestSupport
import Testing
import TimeSeries

@Suite("Beta timing")
struct BetaTimingTests {
  let stock = InstrumentID(0)
  let bond = InstrumentID(1)
  let stocks = [0.01, -0.02, 0.03, 0.00, -0.01]

  /// The bond weight when the bond's returns are `beta` times the stock's plus a constant.
  func weight(
    beta: Double, sensitivity: Double = 1, intercept: Double = 0.6,
    clip: ClosedRange<Double>? = nil, window: Int = 5, stocks: [Double]? = nil
  ) -> Double? {
    let stocks = stocks ?? self.stocks
    let days = stocks.indices.map { Day(number: Int32($0)) }
    var panel = Panel()
    let stockReturn = panel.add(Series(name: "stock", days: days, values: stocks))
    let bondReturn = panel.add(
      Series(name: "bond", days: days, values: stocks.map { 0.001 + beta * $0 }))
    var knowledge = Knowledge(of: panel)
    knowledge.publish(through: days[days.count - 1])
    return BetaTiming(
      stock: stock, bond: bond, stockReturn: stockReturn, bondReturn: bondReturn, window: window,
      intercept: intercept, sensitivity: sensitivity, clip: clip
    ).targetWeights(knowing: knowledge.history(asOf: days[days.count - 1]))?[bond]
  }

  @Test(
    "The bond weight is the intercept less sensitivity times beta", arguments: [-0.3, 0, 0.5, 0.9])
  func weight(beta: Double) throws {
    expectClose(
      try #require(weight(beta: beta, sensitivity: 1.2)), 0.6 - 1.2 * beta, within: 1e-15,
      because: "an exact line: two sums of five products, their quotient, a product, a sum")
  }

  @Test("Sensitivity 0 with intercept 0.4 is the fixed mix to the last bit")
  func fixedMix() {
    #expect(weight(beta: 0.5, sensitivity: 0, intercept: 0.4) == 0.4)
  }

  @Test("Clipping keeps the weight in its range")
  func clipping() {
    #expect(weight(beta: 0.9, clip: 0...1) == 0)
    #expect(weight(beta: -0.9, clip: 0...1) == 1)
  }

  @Test("There is no answer before the window is full, or when stocks never vary")
  func noAnswer() {
    #expect(weight(beta: 0.5, window: 6) == nil)
    #expect(weight(beta: 0.5, stocks: [0.01, 0.01, 0.01, 0.01, 0.01]) == nil)
    #expect(weight(beta: 0.5, stocks: [0.01, 0.01 + 1e-16, 0.01, 0.01 - 1e-16, 0.01]) == nil)
  }

  @Test("Only the last observations of the window count")
  func window() throws {
    // With the last three stock returns 0.03, 0, -0.01 the bond still lies on the line.
    expectClose(
      try #require(weight(beta: 0.25, window: 3)), 0.35, within: 1e-15, because: "an exact line")
  }
}
