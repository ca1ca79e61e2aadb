import Configuration
import Reporting
import Simulation
import Testing
import TextFormats
import TimeSeries

@testable import tenor

/// Strategies run on a market and evaluated as the command line does it.
struct EvaluatedRuns: Sendable {
  let plan: RunPlan
  let groups: [GroupReport]

  init(_ strategies: [StrategyFile], on inputs: MarketInputs) throws {
    plan = try RunPlan(StrategySet(strategies), on: inputs)
    groups = try Backtest(plan, on: inputs).report(options: [:]).groups
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

extension StrategyReport {
  /// Share of the named asset in every decision, by the day of the decision.
  func shares(of asset: String) throws -> [(decided: Day, share: Double)] {
    let place = try #require(run.record.assets.firstIndex(of: asset))
    return run.record.decisions.map {
      (run.record.calendar.days[$0.row], $0.shares[place])
    }
  }
}
