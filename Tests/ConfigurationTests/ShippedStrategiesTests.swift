import Instruments
import Simulation
import Strategies
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Configuration

@Suite("Shipped strategies")
struct ShippedStrategiesTests {
  private static let names = [
    "constant-weight", "trailing-mean", "slope-timing", "beta-timing", "fixed-forty", "stocks-only",
  ]

  private func read(_ name: String) throws -> StrategyFile {
    let file = "\(name).json"
    return try StrategyFile(reading: shipped(file), file: file)
  }

  private func shipped(_ file: String) throws -> [UInt8] {
    try WholeFile.bytes(of: Checkout.path(of: "strategies/" + file))
  }

  @Test("Each is right, and its file is called like it", arguments: names)
  func right(name: String) throws {
    let strategy = try read(name)
    #expect(strategy.name == name)
    #expect(strategy.title != name)
    #expect(strategy.notes != "")
    #expect(strategy.sample.from?.description == "1971-08-16")
    #expect(strategy.sample.to?.description == "2023-06-30")
    #expect(strategy.delayDays == 0)
    #expect(strategy.basisPoints == 0)
  }

  @Test("Together they are a run of two groups of three")
  func together() throws {
    let set = try StrategySet(Self.names.map(read))
    #expect(set.groups.map(\.name) == ["bond-timing", "stock-bond"])
    #expect(set.groups.map(\.members.count) == [3, 3])
  }

  @Test("The bond strategies decide every three months after ten years")
  func bondTiming() throws {
    for name in Self.names.prefix(3) {
      let strategy = try read(name)
      #expect(strategy.rebalance.every == 3)
      #expect(strategy.rebalance.unit == .month)
      #expect(strategy.rebalance.burnIn == 120)
      #expect(strategy.evaluation.period == .rebalance)
      #expect(
        strategy.asset(named: "long")?.kind
          == .init(
            ZeroCouponBondsAsset(maturities: [2, 3, 4, 5, 6, 7, 8, 9, 10], roll: .monthEnd)))
      #expect(
        strategy.asset(named: "short")?.kind
          == .init(ZeroCouponBondAsset(maturity: 1, roll: .monthEnd)))
    }
  }

  @Test("The stock-bond strategies decide every day after 63 days")
  func stockBond() throws {
    for name in Self.names.suffix(3) {
      let strategy = try read(name)
      #expect(strategy.rebalance.every == 1)
      #expect(strategy.rebalance.unit == .day)
      #expect(strategy.rebalance.burnIn == 63)
      #expect(strategy.evaluation.excessOver == "bill")
      #expect(strategy.evaluation.period == .day)
      #expect(
        strategy.asset(named: "bond")?.kind == .init(ZeroCouponBondAsset(maturity: 10, roll: .day)))
    }
    #expect(
      try read("beta-timing").rule as? BetaTimingRule
        == BetaTimingRule(
          stock: "stocks", bond: "bond", length: 63, intercept: 0.4, sensitivity: 1, clip: nil))
  }

  @Test("The schema in the folder is the one that the decoder follows")
  func schema() throws {
    let committed = try shipped("strategy.schema.json")
    let generated = JSONWriter.indented(StrategySchema.document)
    #expect(
      String(decoding: committed, as: UTF8.self) == String(decoding: generated, as: UTF8.self))
  }
}
