import Simulation
import Threads

/// The groups that runs share, compared: samples are settled first, then statistics taken from the reports
/// or, where runs have other periods, computed from the series. Daily series are read only if they are
/// needed, and let go once a run's statistics are known.
struct GroupComparisons {
  let groups: [ComparedGroup]

  init(of shared: [SharedGroup], in runs: [StoredRun]) throws(StoredRunError) {
    let common = try CommonSamples(of: shared, in: runs)
    // By run, group and strategy.
    let values = try Parallel.map(runs.count) { (place) throws(StoredRunError) in
      try Self.statistics(of: shared, in: runs[place], at: place, on: common)
    }
    groups = shared.indices.map { group in
      ComparedGroup(
        shared[group], sample: common.samples[group], values: values.map { $0[group] })
    }
  }

  /// Statistics of one run by group and strategy; nil where it does not have the strategy.
  private static func statistics(
    of groups: [SharedGroup], in run: StoredRun, at place: Int, on common: CommonSamples
  ) throws(StoredRunError) -> [[[NamedStatistic]?]] {
    let needsSeries = common.samples.contains { $0?.isRecomputed == true }
    let series =
      needsSeries
      ? try run.series([.daily, .weights], columns: .compared, beside: common.series?[place]) : nil
    var statistics: [[[NamedStatistic]?]] = []
    for (group, sample) in zip(groups, common.samples) {
      var found: [[NamedStatistic]?] = []
      for strategy in group.strategies {
        let member = strategy.members[place].flatMap { $0.group == group.name ? $0 : nil }
        found.append(try Self.statistics(of: member, in: run, series: series, on: sample))
      }
      statistics.append(found)
    }
    return statistics
  }

  private static func statistics(
    of member: MatchedStrategy.Member?, in run: StoredRun, series: RunSeries?,
    on sample: CommonSample?
  ) throws(StoredRunError) -> [NamedStatistic]? {
    guard let member, let sample else { return nil }
    let recorded = member.result.statistics
    guard let common = sample.recomputed else { return recorded }
    if let bust = member.result.bust {
      return recorded.map {
        NamedStatistic($0.name, .undefined(reason: "it lost everything on \(bust.day)"))
      }
    }
    guard let group = run.report.groups.first(where: { $0.name == member.group }),
      let own = series?.strategy(member.result.name, of: member.group),
      own.days.contains(sample.start), own.days.contains(sample.to)
    else { throw .unreadable(file: run.path + "/" + SeriesFile.daily.path) }
    let terms = SampleStatistics.Terms(
      period: try run.evaluationPeriod(of: group),
      annualization: run.report.conventions.annualization,
      groupSchedule: try run.schedule(of: group.strategies[0].name),
      schedule: try run.schedule(of: member.result.name))
    return SampleStatistics(of: own, start: group.start, on: sample, common: common, terms: terms)
      .values
  }
}
