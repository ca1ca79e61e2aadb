import Configuration
import Instruments
import Reporting
import Simulation
import Strategies
import TextFormats
import TimeSeries

/// Strategies run on a market and evaluated: what the commands do with their arguments.
struct Backtest {
  /// What was run: strategies without results are not in it.
  let plan: RunPlan
  let inputs: MarketInputs
  let runs: [GroupRuns]
  /// Strategies that could not be run, or whose runs hold nothing to report.
  let failed: [FailedStrategy]

  /// Reads, plans and runs; a long run says on a terminal how far it is.
  init(
    _ strategies: StrategyInputs, on market: MarketOptions, keepingFills: Bool = false,
    isQuiet: Bool = false
  ) throws {
    let set = try strategies.read(isQuiet: isQuiet)
    let inputs = try market.read(for: MarketNeeds(of: set))
    var progress = Progress.onTerminal(
      of: set.files.count, "strategies", rateOf: "days", isQuiet: isQuiet)
    defer { progress?.clear() }
    try self.init(set, on: inputs, keepingFills: keepingFills) { run in
      progress?.advance(by: run.record.calendar.days.count)
    }
  }

  /// Plans and runs strategies on a market. A strategy that fails by itself takes neither results nor days from the
  /// others: these are planned and run anew without it.
  ///
  /// - Parameter follow: told of each run when it has ended.
  /// - Throws: when all strategies fail or lose everything.
  init(
    _ set: StrategySet, on inputs: MarketInputs, keepingFills: Bool = false,
    follow: (StrategyRun) -> Void = { _ in }
  ) throws {
    let first: Result<RunsOfPlan, any Error> = Result {
      try RunsOfPlan(RunPlan(set, on: inputs), keepingFills: keepingFills, follow: follow)
    }
    if case .success(let runs) = first, runs.failures.failed.isEmpty {
      try self.init(runs, of: set.files.count, on: inputs)
      return
    }
    if case .failure(let error) = first {
      guard let error = error as? PlanError, case .noDays = error else { throw error }
    }
    var alone = RunFailures()
    for file in set.files { try alone.addIfFailing(file, on: inputs) }
    let left = set.files.filter { file in !alone.failed.contains { $0.name == file.name } }
    if left.isEmpty || alone.failed.isEmpty {
      try self.init(first.get(), of: set.files.count, on: inputs)
      return
    }
    var runs = try RunsOfPlan(
      RunPlan(StrategySet(left), on: inputs), keepingFills: keepingFills)
    runs.failures.add(alone)
    try self.init(runs, of: set.files.count, on: inputs)
  }

  /// Runs what is planned on a market.
  init(_ plan: RunPlan, on inputs: MarketInputs, keepingFills: Bool = false) throws {
    try self.init(
      RunsOfPlan(plan, keepingFills: keepingFills),
      of: plan.groups.flatMap(\.strategies).count, on: inputs)
  }

  private init(_ runs: RunsOfPlan, of strategies: Int, on inputs: MarketInputs) throws {
    do { try runs.failures.requireResults(of: strategies) } catch {
      Terminal.warn(runs.plan.allWarnings.map(\.text))
      throw error
    }
    let plan = runs.plan.without(Set(runs.failures.failed.map(\.name)))
    (self.plan, self.inputs, failed) = (plan, inputs, runs.failures.failed)
    self.runs = plan.groups.map { group in
      GroupRuns(
        name: group.name, excessOver: group.strategies[0].file.evaluation.excessOver,
        period: group.strategies[0].file.evaluation.period,
        strategies: group.strategies.compactMap { runs.runs[$0.file.name] },
        dataNotes: group.dataNotes(alignment: plan.conventions.alignment),
        warnings: group.warnings)
    }
  }

  /// The report of the runs.
  func report(options: JSONDocument) throws -> Report {
    try Report(
      of: runs, failed: failed, market: MarketDescription(inputs, used: plan.span),
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
    var buying: (@Sendable (Int) -> RunRecord)?
    if plan.file.chargesEntry { buying = { plan.buying(record, on: $0) } }
    self.init(
      name: plan.file.name, title: plan.file.title, notes: plan.file.notes,
      record: record, held: plan.held,
      rule: plan.file.ruleInWords(on: try? plan.market.calendar.frequency.get()),
      assets: plan.file.heldAssets.map { AssetInWords($0) }, schedule: plan.schedule,
      delayDays: plan.file.delayDays, basisPoints: plan.file.basisPoints,
      resolved: plan.file.resolved, buying: buying)
  }
}

extension AssetInWords {
  fileprivate init(_ asset: StrategyFile.Asset) {
    self.init(name: asset.name, words: asset.description, isBond: asset.isBond)
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
