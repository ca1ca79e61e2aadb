import Configuration
import Instruments
import Performance
import Reporting
import Simulation
import TestSupport
import Testing
import TimeSeries

@Suite("Laws of the whole engine")
struct EngineLawsTests {
  @Test("A weight of one is the asset, and a weight of zero the other, to the last bit")
  func wholeWeights() throws {
    try expectWholeWeights(on: .simulated)
  }

  @Test("A weight of one is the asset, and of zero the other, on the real files", .needsRealFiles)
  func wholeWeightsOnRealFiles() throws {
    try expectWholeWeights(on: .real)
  }

  private func expectWholeWeights(on market: TestMarket) throws {
    let runs = try market.run(
      ShippedStrategy.named("constant-weight", #"name="one""#),
      ShippedStrategy.named("constant-weight", #"name="zero""#, #"rule.weights={"short": 1}"#))
    for (name, asset) in [("one", "long"), ("zero", "short")] {
      let plan = try runs.plan(of: name)
      let record = try runs[name].run.record
      let path = plan.market.paths[try #require(record.assets.firstIndex(of: asset))]
      #expect(record.totalReturns == Array(path.returns[(record.firstRow + 1)...]))
    }
    #expect(try runs["zero"].periods.excess.allSatisfy { $0 == 0 })
    let stocks = try market.runs.plan(of: "stocks-only").market
    let record = try market.runs["stocks-only"].run.record
    let path = stocks.paths[try #require(stocks.names.firstIndex(of: "stocks"))]
    #expect(record.totalReturns == Array(path.returns[(record.firstRow + 1)...]))
  }

  @Test("Without sensitivity, beta timing is stocks alone or the fixed mix, to the last bit")
  func insensitive() throws {
    try expectInsensitiveRules(on: .simulated)
  }

  @Test("Without sensitivity, beta timing is a fixed mix on the real files", .needsRealFiles)
  func insensitiveOnRealFiles() throws {
    try expectInsensitiveRules(on: .real)
  }

  private func expectInsensitiveRules(on market: TestMarket) throws {
    for (intercept, fixed) in [("0", "stocks-only"), ("0.4", "fixed-forty")] {
      let timed = try market.run(
        ShippedStrategy.named(
          "beta-timing", "rule.sensitivity=0", "rule.intercept=\(intercept)"))["beta-timing"]
      let other = try market.runs[fixed]
      #expect(timed.periods.days == other.periods.days)
      #expect(timed.periods.total == other.periods.total)
      #expect(timed.periods.excess == other.periods.excess)
      #expect(timed.values == other.values)
    }
  }

  @Test("A longer burn-in takes the first periods away and changes no other")
  func burnIn() throws {
    try expectSameAfterBurnIn(on: .simulated)
  }

  @Test("A longer burn-in changes no later period on the real files", .needsRealFiles)
  func burnInOnRealFiles() throws {
    try expectSameAfterBurnIn(on: .real)
  }

  private func expectSameAfterBurnIn(on market: TestMarket) throws {
    // 120 months less 60 are 20 periods of three; 63 days less 9 are 54.
    for (name, burnIn, skipped) in [("constant-weight", 60, 20), ("fixed-forty", 9, 54)] {
      let sooner = try ShippedStrategy.named(name, "rebalance.burnIn=\(burnIn)")
      let short = try market.run(sooner)[name].periods
      let long = try market.runs[name].periods
      #expect(Array(short.days.dropFirst(skipped)) == long.days)
      expectClose(
        Array(short.excess.dropFirst(skipped)), long.excess, within: 1e-15,
        because: "shares of another total value, a rounding or two a day")
    }
  }
}
