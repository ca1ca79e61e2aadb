import Instruments
import Portfolios
import TestSupport
import Testing
import TimeSeries

@testable import Strategies

@Suite("Rules whose series are published with different lags")
struct LateSeriesRulesTests {
  private let first = InstrumentID(0)
  private let second = InstrumentID(1)

  /// The weight by slope and returns of `SixMonthEnds`, 30 days apart, at the last of them.
  private func slopeWeight(
    slopeLate: Int, returnsLate: Int, _ regression: ForecastRegression = .monthly, months: Int = 3
  ) throws -> Double? {
    let days = (0..<6).map { Day(number: Int32(30 * $0)) }
    var panel = Panel()
    let slope = panel.add(
      Series(name: "slope", days: days, values: SixMonthEnds.slopes),
      availableAfter: [.days(slopeLate)])
    let excess = panel.add(
      Series(name: "excess", days: Array(days[1...]), values: SixMonthEnds.returns),
      availableAfter: [.days(returnsLate)])
    var knowledge = Knowledge(of: panel)
    knowledge.publish(through: days[5])
    return try SlopeTiming(
      invest: first, fund: second, slope: slope, excessReturn: excess, window: .expanding,
      monthsHeld: months, regression: regression
    ).targetWeights(knowing: knowledge.history(asOf: days[5]))?[first]
  }

  @Test(
    "Slopes meet the returns that followed them, whichever comes late",
    arguments: [
      (slope: 1, returns: 0, newest: 0.01), (31, 0, 0.03), (61, 0, 0.00), (0, 1, 0.02),
      (0, 31, 0.02), (31, 1, 0.03), (1, 31, 0.01), (31, 31, 0.03),
    ])
  func slopeTiming(slope: Int, returns: Int, newest: Double) throws {
    // Every right pair lies on x = 0.005 + 0.5 s, so that any three of them give that line.
    expectClose(
      try #require(try slopeWeight(slopeLate: slope, returnsLate: returns)),
      3 * (0.005 + 0.5 * newest), within: 1e-15,
      because: "a perfect fit: two reflections of five rows, values below 3")
  }

  @Test("With too few pairs left there is no answer")
  func tooFew() throws {
    #expect(try slopeWeight(slopeLate: 0, returnsLate: 61) == nil)
    #expect(try slopeWeight(slopeLate: 91, returnsLate: 0) == nil)
  }

  @Test("Sums of returns start at slopes that are known")
  func sums() {
    let (slopes, returns) = (SixMonthEnds.slopes, SixMonthEnds.returns)
    for regression in [ForecastRegression.overlapping, .disjoint] {
      let whole = regression.pairs(slopes: slopes[...], returns: returns[...], months: 2)
      let late = regression.pairs(slopes: slopes[..<3], returns: returns[...], months: 2)
      let known = whole.slopes.count == 4 ? 3 : 1  // of starts 0, 1, 2, 3 or of 1, 3
      #expect(late.slopes == Array(whole.slopes.prefix(known)))
      #expect(late.returns == Array(whole.returns.prefix(known)))
    }
  }

  @Test("Beta is of days known in both series", arguments: [(0, 2), (2, 0), (2, 2)])
  func betaTiming(stocksLate: Int, bondsLate: Int) throws {
    let days = (0..<5).map { Day(number: Int32($0)) }
    let stocks = [0.01, -0.02, 0.03, 0.5, -0.4]
    let bonds = [0.005, -0.01, 0.015, 0.9, 0.9]  // half the stock's on the first three days
    var panel = Panel()
    let stock = panel.add(
      Series(name: "stock", days: days, values: stocks), availableAfter: [.days(stocksLate)])
    let bond = panel.add(
      Series(name: "bond", days: days, values: bonds), availableAfter: [.days(bondsLate)])
    var knowledge = Knowledge(of: panel)
    let rule = BetaTiming(
      stock: first, bond: second, stockReturn: stock, bondReturn: bond, window: 3, intercept: 0.6,
      sensitivity: 1)
    knowledge.publish(through: days[3])
    #expect(rule.targetWeights(knowing: knowledge.history(asOf: days[3])) == nil)
    knowledge.publish(through: days[4])
    let weights = try #require(rule.targetWeights(knowing: knowledge.history(asOf: days[4])))
    expectClose(
      weights[second], 0.1, within: 1e-15,
      because: "an exact line: two sums of three products, their quotient, a product, a sum")
  }
}
