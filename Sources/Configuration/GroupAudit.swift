import Instruments
import Simulation

/// The strategies of a group and their market, to be run again on disturbed data.
struct GroupAudit: AuditedRuns {
  private let set: StrategySet
  private let inputs: MarketInputs
  private let quotes: [MarketNeeds.Column: Set<Quote>]

  init(_ group: StrategySet.Group, on inputs: MarketInputs) throws {
    set = try StrategySet(group.members)
    self.inputs = try inputs.accruing(for: group)
    var quotes: [MarketNeeds.Column: Set<Quote>] = [:]
    for asset in group.members.flatMap(\.heldAssets) {
      guard let quoted = asset.kind.quoted else { continue }
      quotes[quoted.column, default: []].insert(quoted.quote)
    }
    self.quotes = quotes
  }

  var names: [String] { self.set.files.map(\.name) }

  func trails() throws -> [RunTrail] {
    try RunPlan(set, on: inputs, isJudged: false).strategies.map { strategy in
      let record = try strategy.run(keepingFills: true)
      return RunTrail(
        of: AttemptedRun(record: record, failure: nil), schedule: strategy.schedule)
    }
  }

  func trails(of strategies: [Int], disturbedBy disturbance: Disturbance) throws -> [RunTrail] {
    let plan = try RunPlan(
      set, on: inputs.disturbed(by: disturbance, quotes: quotes), isJudged: false)
    return strategies.map { place in
      let strategy = plan.strategies[place]
      return RunTrail(
        of: strategy.attempt(), schedule: strategy.schedule, through: disturbance.cut)
    }
  }
}

extension RunPlan {
  /// All strategies, group by group.
  fileprivate var strategies: [StrategyPlan] { groups.flatMap(\.strategies) }
}
