import Simulation

/// The groups that runs share, compared: samples are settled first, then statistics taken from the reports
/// or, where runs have other periods, computed from the series. A run's series are read only if they are
/// needed, and let go before the next run's.
struct GroupComparisons {
  let groups: [ComparedGroup]

  init(of shared: [SharedGroup], in runs: [StoredRun]) throws {
    let samples = try Samples(of: shared, in: runs)
    let values = try Self.values(in: shared, runs: runs, samples: samples)
    groups = shared.indices.map { place in
      let group = shared[place]
      let sample = samples.common[place]
      let recorded = group.strategies.flatMap { strategy in
        strategy.members.compactMap { $0 }.flatMap { NamedStatistic.recorded(of: $0.result) }
      }
      let known = values[place].joined().compactMap { $0 }.joined().map(\.name)
      return ComparedGroup(
        group, sample: sample,
        incomparability: group.incomparability
          ?? (sample == nil ? "the runs have no period in common" : nil),
        values: values[place],
        notCompared: sample?.isRecomputed == true ? recorded.names(but: known) : [])
    }
  }

  /// Statistics by group, strategy and run.
  private static func values(
    in shared: [SharedGroup], runs: [StoredRun], samples: Samples
  ) throws(StoredRunError) -> [[[[NamedStatistic]?]]] {
    let readsSeries = samples.common.contains { $0?.isRecomputed == true }
    var values = shared.map { $0.strategies.map { _ in [[NamedStatistic]?]() } }
    for (place, run) in runs.enumerated() {
      let series = readsSeries ? try run.series([.periods, .daily, .weights]) : nil
      for (number, group) in shared.enumerated() {
        for (row, strategy) in group.strategies.enumerated() {
          let member = strategy.members[place].flatMap { $0.group == group.name ? $0 : nil }
          values[number][row].append(
            try member.flatMap { (member) throws(StoredRunError) in
              try statistics(of: member, in: run, series: series, on: samples.common[number])
            })
        }
      }
    }
    return values
  }

  private static func statistics(
    of member: MatchedStrategy.Member, in run: StoredRun, series: RunSeries?,
    on sample: CommonSample?
  ) throws(StoredRunError) -> [NamedStatistic]? {
    guard let sample else { return nil }
    guard let common = sample.recomputed else { return NamedStatistic.recorded(of: member.result) }
    guard let own = series?.strategy(member.result.name, of: member.group),
      let group = run.report.groups.first(where: { $0.name == member.group }),
      let period = EvaluationPeriod(rawValue: group.period)
    else { return nil }
    let terms = SampleStatistics.Terms(
      period: period, annualization: run.report.annualization,
      groupSchedule: try run.schedule(of: group.strategies[0].name),
      schedule: try run.schedule(of: member.result.name))
    return SampleStatistics(of: own, start: group.start, on: sample, common: common, terms: terms)
      .values
  }
}

/// The periods that runs have in common, by group; nil where there are none or the group cannot be
/// compared.
private struct Samples {
  private(set) var common: [CommonSample?]

  init(of shared: [SharedGroup], in runs: [StoredRun]) throws(StoredRunError) {
    common = shared.map { $0.incomparability == nil ? CommonSample(of: $0.members[0].report) : nil }
    let unclear = shared.indices.filter { place in
      common[place] != nil && !shared[place].hasOneSample(in: runs)
    }
    guard !unclear.isEmpty else { return }
    var spans = shared.map { _ in [[PeriodSpan]]() }
    for (number, run) in runs.enumerated() {
      let series = try run.series([.periods])
      for place in unclear {
        guard let group = shared[place].members.first(where: { $0.run == number })?.report,
          let own = series.strategy(group.strategies[0].name, of: group.name)
        else { continue }
        spans[place].append(Periods(of: own, start: group.start).spans)
      }
    }
    for place in unclear { common[place] = CommonSample(common: spans[place]) }
  }
}

extension [NamedStatistic] {
  /// Names, each once, but for some.
  fileprivate func names(but known: [String]) -> [String] {
    var names: [String] = []
    for statistic in self where !known.contains(statistic.name) && !names.contains(statistic.name) {
      names.append(statistic.name)
    }
    return names
  }
}
