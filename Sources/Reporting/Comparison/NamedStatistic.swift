/// A statistic of one strategy in one run.
struct NamedStatistic: Sendable {
  /// As report.json calls it; members of an object with a point: `averageWeights.long`.
  let name: String
  let value: StatisticValue

  init(_ name: String, _ value: StatisticValue) { (self.name, self.value) = (name, value) }
}
