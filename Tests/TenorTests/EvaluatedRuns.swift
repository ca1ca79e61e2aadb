import Configuration
import Reporting
import Simulation
import Testing
import TimeSeries

/// Strategies run on a market and evaluated, wired as the command line wires them.
struct EvaluatedRuns: Sendable {
  let plan: RunPlan
  let groups: [GroupReport]

  init(_ strategies: [StrategyFile], on inputs: MarketInputs) throws {
    let plan = try RunPlan(StrategySet(strategies), on: inputs)
    self.plan = plan
    groups = try plan.groups.map { group in
      let evaluation = group.strategies[0].file.evaluation
      let runs = GroupRuns(
        name: group.name, excessOver: evaluation.excessOver, period: evaluation.period,
        strategies: try group.strategies.map { try StrategyRun($0) })
      return try GroupReport(runs, annualization: plan.conventions.annualization)
    }
  }

  /// The report of a strategy.
  subscript(name: String) -> StrategyReport {
    get throws {
      try #require(groups.flatMap(\.strategies).first { $0.run.name == name }, "no \(name)")
    }
  }

  /// The plan of a strategy.
  func plan(of name: String) throws -> StrategyPlan {
    try #require(
      plan.groups.flatMap(\.strategies).first { $0.file.name == name }, "no \(name)")
  }
}

extension StrategyRun {
  /// A plan carried out.
  init(_ plan: StrategyPlan) throws {
    self.init(
      name: plan.file.name, title: plan.file.title, record: try plan.run(), held: plan.held,
      schedule: plan.schedule, delayDays: plan.file.delayDays,
      basisPoints: plan.file.basisPoints, resolved: plan.file.resolved)
  }
}

extension StrategyReport {
  /// Share of the named asset in every decision, by the day of the decision.
  func shares(of asset: String) throws -> [(decided: Day, share: Double)] {
    let place = try #require(run.record.assets.firstIndex(of: asset))
    return run.record.decisions.map {
      (run.record.calendar.days[$0.row], $0.shares[place])
    }
  }
}
