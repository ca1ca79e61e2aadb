import Configuration
import Simulation
import TestSupport
import Testing
import TimeSeries

@Suite("The audit accuses none of the shipped rules")
struct ShippedAuditTests {
  @Test("On the simulated market, as shipped")
  func simulated() throws { try expectNoLeak(in: ShippedStrategy.all(), on: .simulated, cuts: 2) }

  @Test("On the real files, as shipped", .needsRealFiles)
  func real() throws { try expectNoLeak(in: ShippedStrategy.all(), on: .real, cuts: 2) }

  @Test(
    "With other settings, on ten years",
    arguments: [
      ("slope-timing", ["execution.delayDays=2", "rebalance.every=1", "rule.window=24"]),
      ("slope-timing", ["conventions.alignment=\"same-day\"", "costs.basisPoints=5"]),
      (
        "slope-timing",
        ["conventions.regression=\"overlapping\"", "rebalance.hold=\"reset-monthly\""]
      ),
      ("trailing-mean", ["rebalance.phase=\"calendar-quarter\"", "rule.window=12"]),
      ("beta-timing", ["execution.delayDays=3", "rebalance.every=5", "rule.clip=[0,1]"]),
      ("beta-timing", ["conventions.alignment=\"same-day\"", "rule.window=126"]),
      (
        "constant-weight",
        ["conventions.bondReturn=\"price-only\"", "conventions.shortEnd=\"flat\""]
      ),
    ])
  func variants(name: String, settings: [String]) throws {
    let short =
      ["sample.from=\"1990-01-01\"", "sample.to=\"1999-12-31\""]
      + (name == "beta-timing" ? [] : ["rebalance.burnIn=36"])
    let strategy = try ShippedStrategy.named(name, settings: settings + short)
    try expectNoLeak(in: [strategy], on: .simulated, cuts: 5)
  }

  @Test("An unscheduled closing of the real calendar is named, and not accused", .needsRealFiles)
  func closing() throws {
    let strategy = try ShippedStrategy.named(
      "slope-timing",
      settings: [
        "rebalance.every=1", "rebalance.burnIn=8", "sample.from=\"1998-06-01\"",
        "sample.to=\"1999-06-15\"",
      ])
    // Four decisions, and a quarter of 16 further cuts for them: each is one.
    let found = try expectNoLeak(in: [strategy], on: .real, cuts: 18)
    #expect(found.strategies[0].uncertainMonthEnds.map(\.description).contains("1999-05-27"))
  }

  @discardableResult
  private func expectNoLeak(
    in strategies: [StrategyFile], on market: TestMarket, cuts: Int
  ) throws -> AuditCertificate {
    let set = try StrategySet(strategies)
    let found = try LookAheadAudit(cuts: cuts, seed: 21).certificate(of: set, on: market.inputs)
    for strategy in found.strategies {
      #expect(strategy.leak == nil, "\(strategy.name)")
      #expect(strategy.failures == [], "\(strategy.name)")
      #expect(strategy.runs == 4 * strategy.cuts.count, "\(strategy.name)")
    }
    #expect(found.passes)
    return found
  }
}
