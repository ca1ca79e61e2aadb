/// A statistic of one strategy in several runs.
struct ComparedStatistic: Sendable, Equatable {
  /// The group.
  let group: String
  /// The strategy, as the first run that has it calls it.
  let strategy: String
  /// The statistic, as report.json calls it; members of an object with a point: `averageWeights.long`.
  let name: String
  /// A value per run.
  let values: [StatisticValue]

  /// The first run that has the strategy: the one that others are compared with.
  var base: StatisticValue { values.first { $0 != .missing } ?? .missing }

  /// For each run but the first: its value less that of the first run that has the strategy; nil where
  /// one of the two has no value.
  var differences: [Double?] {
    values.dropFirst().map { value in
      guard let number = value.number, let first = base.number else { return nil }
      return number - first
    }
  }

  /// Whether a run's value is not the first one's.
  ///
  /// - Parameter tolerance: the share of the larger value up to which a difference does not count.
  func differs(tolerance: Double) -> Bool {
    values.contains { $0 != .missing && !$0.isSame(as: base, within: tolerance) }
  }
}
