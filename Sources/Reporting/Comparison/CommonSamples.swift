/// The periods that runs have in common, group by group. Series are read only for groups whose reports leave
/// it open whether all runs have the same periods.
struct CommonSamples {
  /// A sample per group; nil where there is no common period, or where the group means different things.
  private(set) var samples: [CommonSample?]

  init(of groups: [SharedGroup], in runs: [StoredRun]) throws(StoredRunError) {
    samples = groups.map { group in
      group.incomparability == nil ? CommonSample(of: group.members[0].report) : nil
    }
    let unclear = groups.indices.filter { place in
      samples[place] != nil && !groups[place].hasOneSample(in: runs)
    }
    guard !unclear.isEmpty else { return }
    var spans = groups.map { _ in [[PeriodSpan]]() }
    for (number, run) in runs.enumerated() {
      let series = try run.series([.periods])
      for place in unclear {
        guard let group = groups[place].members.first(where: { $0.run == number })?.report,
          let own = series.strategy(group.strategies[0].name, of: group.name)
        else { continue }
        spans[place].append(Periods(of: own, start: group.start).spans)
      }
    }
    for place in unclear { samples[place] = CommonSample(common: spans[place]) }
  }
}
