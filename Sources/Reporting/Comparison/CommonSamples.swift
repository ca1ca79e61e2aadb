import Threads

/// The periods that runs have in common, group by group. Series are read only for groups whose reports leave
/// it open whether all runs have the same periods.
struct CommonSamples {
  /// A sample per group; nil where there is no common period, or where the group means different things.
  private(set) var samples: [CommonSample?]
  /// What each run earned in its periods; nil where that did not have to be read.
  let series: [RunSeries]?

  init(of groups: [SharedGroup], in runs: [StoredRun]) throws(StoredRunError) {
    samples = groups.map { group in
      group.incomparability == nil ? CommonSample(of: group.members[0].report) : nil
    }
    let unclear = groups.indices.filter { [samples] place in
      samples[place] != nil && !groups[place].hasOneSample(in: runs)
    }
    guard !unclear.isEmpty else {
      series = nil
      return
    }
    let series = try Parallel.map(runs.count) { (place) throws(StoredRunError) in
      try runs[place].series([.periods], columns: .compared)
    }
    self.series = series
    for place in unclear { samples[place] = CommonSample(common: groups[place].spans(in: series)) }
  }
}

extension SharedGroup {
  /// The group's periods in each run that has it.
  fileprivate func spans(in series: [RunSeries]) -> [[PeriodSpan]] {
    members.compactMap { member in
      // One that lost everything has periods of its own.
      let strategies = member.report.strategies
      let one = strategies.first { $0.bust == nil } ?? strategies[0]
      return series[member.run].strategy(one.name, of: name)?
        .periodSpans(from: one.bust?.start ?? member.report.start)
    }
  }
}
