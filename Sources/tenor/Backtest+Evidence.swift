import Configuration
import Reporting
import Simulation
import Threads
import TimeSeries

extension Backtest {
  /// How sure the results of a report are.
  func evidence(for report: Report, settings: InferenceSettings) throws -> Evidence {
    Evidence(
      of: report,
      backgrounds: zip(plan.groups, report.groups).map { group, report in
        GroupBackground(of: group, report: report)
      }, settings: settings)
  }
}

extension GroupBackground {
  fileprivate init(of group: RunPlan.Group, report: GroupReport) {
    let further = FurtherRuns(group: group, runs: report.runs, report: report)
    let records = report.runs.strategies.map(\.record)
    let controls = group.strategies.indices.map { place in
      group.strategies[place].control(of: report.strategies[place])
    }
    self.init(
      held: zip(group.strategies, records).map { $0.heldShares(in: $1) },
      attributions: group.attributions(of: records),
      yieldLevel: group.strategies.lazy.compactMap(\.yieldLevel).first, controls: controls,
      reruns: further.reruns, atCost: further.run)
  }
}

/// Further runs of a group's members, each with one thing changed.
private struct FurtherRuns: Sendable {
  let group: RunPlan.Group
  let runs: GroupRuns
  let report: GroupReport

  /// The group with each variation, members that it leaves alone as they ran. What a run did is let go as soon
  /// as it is evaluated.
  var reruns: [Rerun.Outcome] {
    let variations = group.variations
    return Parallel.map(variations.count) { number in
      let variation = variations[number]
      return Rerun(
        kind: variation.kind, label: variation.label, value: variation.value,
        runs: together(group.strategies.indices.map { run($0, varied: variation) })
      ).outcome(as: report)
    }
  }

  /// A member with other costs.
  func run(_ member: Int, atCost basisPoints: Double) throws(Rerun.Impossible) -> StrategyRun {
    try run(member, varied: .cost(basisPoints: basisPoints)).get()
  }

  private func run(
    _ member: Int, varied variation: Variation
  ) -> Result<StrategyRun, Rerun.Impossible> {
    let plan = group.strategies[member]
    guard variation.changes(plan.file) else { return .success(runs.strategies[member]) }
    return StrategyRun.attempt(plan.file) {
      let varied = try plan.varied(by: variation)
      let record = runs.strategies[member].record
      return StrategyRun(
        varied, record: try variation.keepsDecisions ? varied.run(deciding: record) : varied.run())
    }
  }

  private func together(
    _ results: [Result<StrategyRun, Rerun.Impossible>]
  ) -> Result<GroupRuns, Rerun.Impossible> {
    Result { () throws(Rerun.Impossible) in
      var strategies: [StrategyRun] = []
      for result in results { strategies.append(try result.get()) }
      return GroupRuns(
        name: runs.name, excessOver: runs.excessOver, period: runs.period, strategies: strategies)
    }
  }
}

extension StrategyRun {
  /// A run that may not be possible.
  ///
  /// A reason names the strategy: the name of its file would depend on where the program was called.
  fileprivate static func attempt(
    _ file: StrategyFile, _ run: () throws -> StrategyRun
  ) -> Result<StrategyRun, Rerun.Impossible> {
    do { return .success(try run()) } catch {
      return .failure(Rerun.Impossible("\(error)".replacing(file.file, with: file.name)))
    }
  }
}

extension StrategyPlan {
  /// The strategy with its average weights held from its first decision on; nil where its weights are constant.
  fileprivate func control(of report: StrategyReport) -> Result<StrategyRun, Rerun.Impossible>? {
    if file.hasConstantWeights { return nil }
    return StrategyRun.attempt(file) {
      let plan = try holding(
        report.averageShares, decidingFrom: report.run.record.decisions.first?.row)
      return StrategyRun(plan, record: try plan.run())
    }
  }

  /// Level of the yield curve on each day; nil where no curve is in use.
  fileprivate var yieldLevel: Series? {
    yieldLevels.map { Series(name: "level", days: market.calendar.days, values: $0) }
  }
}
