import Configuration
import Instruments
import Reporting
import Simulation
import Strategies
import TextFormats
import TimeSeries

/// Strategies run on a market and evaluated: what the commands do with their arguments.
struct Backtest {
  let plan: RunPlan
  let inputs: MarketInputs
  let runs: [GroupRuns]

  /// Reads, plans and runs; a long run says on a terminal how far it is.
  init(
    _ strategies: StrategyInputs, on market: MarketOptions, keepingFills: Bool = false,
    isQuiet: Bool = false
  ) throws {
    let set = try strategies.read()
    let inputs = try market.read(for: MarketNeeds(of: set))
    let plan = try RunPlan(set, on: inputs)
    var progress = Progress.onTerminal(
      of: set.files.count, "strategies", rateOf: "days", isQuiet: isQuiet)
    defer { progress?.clear() }
    try self.init(plan, on: inputs, keepingFills: keepingFills) { run in
      progress?.advance(by: run.record.calendar.days.count)
    }
  }

  /// Runs what is planned on a market.
  ///
  /// - Parameter follow: told of each run when it has ended.
  init(
    _ plan: RunPlan, on inputs: MarketInputs, keepingFills: Bool = false,
    follow: (StrategyRun) -> Void = { _ in }
  ) throws {
    (self.plan, self.inputs) = (plan, inputs)
    runs = try plan.groups.map { group in
      GroupRuns(
        name: group.name, excessOver: group.strategies[0].file.evaluation.excessOver,
        period: group.strategies[0].file.evaluation.period,
        strategies: try group.strategies.map { strategy in
          let run = StrategyRun(strategy, record: try strategy.run(keepingFills: keepingFills))
          follow(run)
          return run
        },
        dataNotes: group.dataNotes(alignment: plan.conventions.alignment),
        warnings: group.warnings)
    }
  }

  /// The report of the runs.
  func report(options: JSONDocument) throws -> Report {
    try Report(
      of: runs, market: MarketDescription(inputs, used: plan.span),
      conventions: ReportConventions(plan.conventions), warnings: plan.warnings,
      options: options, engineVersion: Tenor.version)
  }

  /// What pages show beside the results.
  var background: RunBackground {
    RunBackground(
      signals: zip(plan.groups, runs).map { group, runs in
        zip(group.strategies, runs.strategies).map { $0.signals(of: $1.record) }
      },
      yields: plan.yieldHistory)
  }
}

extension RunPlan.Group {
  /// What came of each sample; with several, whose it is.
  fileprivate func dataNotes(alignment: Alignment) -> [String] {
    calendars.map { calendar in
      let members = strategies.filter { $0.file.sample == calendar.sample }.map(\.file.name)
      let whose = calendars.count > 1 ? " of \(members.joined(separator: ", "))" : ""
      return "Days\(whose): " + calendar.note(alignment: alignment)
    }
  }
}

extension StrategyRun {
  /// A plan and what came of it.
  init(_ plan: StrategyPlan, record: RunRecord) {
    self.init(
      name: plan.file.name, title: plan.file.title, notes: plan.file.notes,
      record: record, held: plan.held,
      rule: plan.file.ruleInWords,
      assets: plan.file.heldAssets.map { AssetInWords($0) }, schedule: plan.schedule,
      delayDays: plan.file.delayDays, basisPoints: plan.file.basisPoints,
      resolved: plan.file.resolved)
  }
}

extension AssetInWords {
  fileprivate init(_ asset: StrategyFile.Asset) {
    self.init(name: asset.name, words: asset.kind.inWords, isBond: asset.kind.isBond)
  }
}

extension ReportConventions {
  fileprivate init(_ conventions: Conventions) {
    self.init(
      annualization: conventions.annualization, shortEnd: conventions.shortEnd.rawValue,
      bondReturn: conventions.bondReturn.rawValue, alignment: conventions.alignment.rawValue,
      regression: conventions.regression.rawValue)
  }
}
