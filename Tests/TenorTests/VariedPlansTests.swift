import Configuration
import Simulation
import TestSupport
import Testing
import TextFormats

@Suite("Further runs of a plan")
struct VariedPlansTests {
  private func plan(_ name: String, _ settings: String...) throws -> StrategyPlan {
    let file = try ShippedStrategy.named(name, settings: settings)
    return try RunPlan(StrategySet([file]), on: TestMarket.simulated.inputs).groups[0].strategies[0]
  }

  private func group(_ names: [String]) throws -> RunPlan.Group {
    let files = try names.map { try ShippedStrategy.named($0) }
    return try RunPlan(StrategySet(files), on: TestMarket.simulated.inputs).groups[0]
  }

  @Test("A group varies what its members have, and leaves out what they all have already")
  func lists() throws {
    let delays = ["delay 1 day", "delay 2 days", "delay 5 days"]
    let costs = ["cost 5 bp", "cost 10 bp", "cost 25 bp"]
    #expect(
      try group(ShippedStrategy.bondTiming).variations.map(\.label)
        == delays + ["burn-in x 0.5", "burn-in x 1.5", "burn-in x 2"] + costs)
    #expect(
      try group(ShippedStrategy.stockBond).variations.map(\.label)
        == delays + ["window x 0.5", "window x 1.5", "window x 2"] + costs)
  }

  /// What a variation sets in a shipped strategy, as a person would.
  static let settings: [(name: String, variation: Variation, setting: String)] = [
    ("slope-timing", .delay(days: 1), "execution.delayDays=1"),
    ("slope-timing", .cost(basisPoints: 2.5), "costs.basisPoints=2.5"),
    ("slope-timing", .burnIn(factor: 0.5), "rebalance.burnIn=60"),
    ("constant-weight", .burnIn(factor: 1.5), "rebalance.burnIn=180"),
    ("trailing-mean", .burnIn(factor: 0.9875), "rebalance.burnIn=117"),  // 118.5, in steps of 3
    ("beta-timing", .window(factor: 0.5), "rule.window=32"),
    ("beta-timing", .window(factor: 0.01), "rule.window=3"),
    ("beta-timing", .window(factor: 2), "rule.window=126"),
    ("fixed-forty", .delay(days: 5), "execution.delayDays=5"),
  ]

  @Test("A variation is the run of a file with that setting, bit for bit", arguments: settings)
  func sameAsTheFile(name: String, variation: Variation, setting: String) throws {
    let varied = try plan(name).varied(by: variation)
    let direct = try plan(name, setting)
    #expect(varied.file.resolved == direct.file.resolved)
    #expect(varied.file == direct.file)
    try expectSame(varied.run(keepingFills: true), direct.run(keepingFills: true))
  }

  private func expectSame(_ one: RunRecord, _ other: RunRecord) throws {
    #expect(one.firstRow == other.firstRow)
    #expect(one.gridRows == other.gridRows)
    #expect(one.decisions == other.decisions)
    #expect(one.totalReturns == other.totalReturns)
    #expect(one.excessReturns == other.excessReturns)
    #expect(one.trades == other.trades)
    #expect(one.fills == other.fills)
  }

  @Test("What a variation says nothing of stays as it is")
  func untouched() throws {
    let fixed = try plan("fixed-forty")
    #expect(try fixed.varied(by: .window(factor: 2)).file == fixed.file)
    #expect(try fixed.varied(by: .delay(days: 0)).file == fixed.file)
    #expect(try plan("slope-timing").varied(by: .window(factor: 2)).file.rebalance.burnIn == 120)
  }

  @Test("A setting that no file may have is refused under the variation's name")
  func refused() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try plan("fixed-forty").varied(by: .delay(days: 251))
    }
    #expect(
      try #require(error).description.contains(
        "fixed-forty.json: delay 251 days: execution.delayDays"))
  }

  @Test("A window longer than the sample is refused as the file's own would be")
  func tooLong() throws {
    let varied = try plan("beta-timing", #"sample.to="1972-06-30""#).varied(by: .window(factor: 10))
    let error = #expect(throws: PlanError.self) { try varied.run() }
    #expect(
      try #require(error).description.hasPrefix(
        "beta-timing.json: the rule never has enough history to decide: rule.window is 630, "))
  }

  @Test("A burn-in longer than the sample is refused as the file's own would be")
  func burnInTooLong() throws {
    let varied = try plan("slope-timing").varied(by: .burnIn(factor: 20))
    let error = #expect(throws: PlanError.self) { try varied.run() }
    #expect(try #require(error).description.contains("rebalance.burnIn is 2400"))
  }

  @Test("The weights that constant weights hold give their own run once more")
  func heldAgain() throws {
    let fixed = try plan("fixed-forty")
    let control = try fixed.holding([0.6, 0.4, 0])
    try expectSame(control.run(), fixed.run())
    #expect(control.held == [0, 1, 2])
    #expect(control.market.names == ["stocks", "bond", "bill"])
  }

  @Test("A timing strategy's average weights are held on its own grid, at its delay and cost")
  func averageWeights() throws {
    let timing = try plan("slope-timing", "execution.delayDays=1", "costs.basisPoints=5")
    let record = try timing.run()
    let shares = record.decisions.map(\.shares)
    let average = (0..<2).map { asset in
      shares.reduce(0) { $0 + $1[asset] } / Double(shares.count)
    }
    let control = try timing.holding(average)
    let held = try control.run()
    #expect(held.gridRows == record.gridRows)
    #expect(held.firstRow == record.firstRow)
    #expect(held.trades.map(\.row) == record.trades.map(\.row))
    #expect(control.file.basisPoints == 5)
    #expect(control.file.evaluation == timing.file.evaluation)
    #expect(held.decisions.allSatisfy { $0.shares == held.decisions[0].shares })
  }

  @Test("Constant weights can wait for the rule's own first decision")
  func waiting() throws {
    let timing = try plan("beta-timing", "rebalance.burnIn=5", "rebalance.every=4")
    let record = try timing.run()
    let control = try timing.holding([0.5, 0.5, 0], decidingFrom: record.decisions[0].row)
    #expect(try control.run().gridRows == record.gridRows)
  }

  @Test("Weights that do not add up to one are refused")
  func notOne() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try plan("fixed-forty").holding([0.6, 0.3, 0])
    }
    #expect(try #require(error).description.contains("the weights add up to 0.9, not to 1"))
  }

  @Test("What a long sum's rounding leaves over is put into the largest weight")
  func rounding() throws {
    let control = try plan("fixed-forty").holding([0.6 + 1e-10, 0.4, 0])
    let shares = try control.run().decisions[0].shares
    #expect(shares.reduce(0, +) == 1)
    #expect(Array(shares[1...]) == [0.4, 0])
  }
}
