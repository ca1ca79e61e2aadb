import Simulation

/// A group of strategies in several runs: the periods that they have in common, and what differs on them.
struct ComparedGroup: Sendable {
  /// Names under which runs have a strategy, where these are not the same.
  struct Renaming: Sendable {
    let strategy: String
    /// A name per run; nil where it does not have the strategy.
    let names: [String?]
    let reason: MatchedStrategy.Reason
  }

  /// What the returns of its first run are measured against.
  let measured: MeasuredReturns
  /// The group's name.
  let name: String
  /// The periods compared; nil where there is nothing to compare.
  let sample: CommonSample?
  /// Why statistics are not compared; nil where they are.
  let incomparability: String?
  /// The statistics, those that are the same in all runs included.
  let statistics: [ComparedStatistic]
  /// Statistics that are known for each run's own periods only, where the runs have other periods.
  let notCompared: [String]
  let renamings: [Renaming]
  /// The strategies that the runs share.
  let strategies: [MatchedStrategy]

  /// - Parameter values: statistics by run and strategy; nil where a run does not have the strategy.
  init(_ group: SharedGroup, sample: CommonSample?, values: [[[NamedStatistic]?]]) {
    (name, self.sample, strategies) = (group.name, sample, group.strategies)
    measured = group.members[0].report.measured
    incomparability =
      group.incomparability ?? (sample == nil ? "the runs have no period in common" : nil)
    renamings = group.strategies.compactMap { $0.renaming }
    statistics = group.strategies.enumerated().flatMap { place, strategy in
      let values = values.map { $0[place] }
      return Self.names(in: values).map { name in
        ComparedStatistic(
          group: group.name, strategy: strategy.name, name: name,
          values: values.map { Self.value(of: name, in: $0) })
      }
    }
    let known = statistics.map(\.name)
    let recorded = group.strategies.flatMap { strategy in
      strategy.members.map { $0?.result.statistics }
    }
    notCompared =
      sample?.isRecomputed == true
      ? Self.names(in: recorded).filter { name in
        !known.contains(name) && !name.hasPrefix("averageWeights.")
      } : []
  }

  /// The statistics' names, each once, in the order of the first run that has them.
  private static func names(in values: [[NamedStatistic]?]) -> [String] {
    var names: [String] = []
    for name in values.compactMap({ $0 }).joined().map(\.name) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  private static func value(of name: String, in run: [NamedStatistic]?) -> StatisticValue {
    guard let run else { return .missing }
    return run.first { $0.name == name }?.value
      ?? .undefined(reason: "the rule has no such asset")
  }
}

extension MatchedStrategy {
  fileprivate var renaming: ComparedGroup.Renaming? {
    members.compactMap { $0?.reason }.first.map { reason in
      .init(strategy: name, names: members.map { $0?.result.name }, reason: reason)
    }
  }
}
