import Performance

/// What is resampled for a group, and why the rest is not.
struct BootstrapPlan: Sendable {
  /// Single ratios, then differences, in the group's order.
  private(set) var statistics: [BootstrapStatistic] = []
  /// For each member the place of its ratio among the statistics.
  private(set) var ratios: [Result<Int, Undefined>] = []
  /// For each two members the place of their difference among the statistics.
  private(set) var differences: [(first: Int, second: Int, place: Result<Int, Undefined>)] = []

  init(of members: [Result<SharpeSample, Undefined>]) {
    for (first, member) in members.enumerated() {
      let statistic = member.flatMap { sample in
        sample.standardError.map {
          BootstrapStatistic(first: first, second: nil, value: sample.plainRatio, standardError: $0)
        }
      }
      ratios.append(statistic.map { add($0) })
    }
    for first in members.indices {
      for second in members.indices.dropFirst(first + 1) {
        let statistic = Self.difference(first, second, of: members)
        differences.append((first, second, statistic.map { add($0) }))
      }
    }
  }

  private mutating func add(_ statistic: BootstrapStatistic) -> Int {
    statistics.append(statistic)
    return statistics.count - 1
  }

  private static func difference(
    _ first: Int, _ second: Int, of members: [Result<SharpeSample, Undefined>]
  ) -> Result<BootstrapStatistic, Undefined> {
    members[first].flatMap { minuend in
      members[second].flatMap { subtrahend in
        SharpeDifference.standardError(minuend, subtrahend).map {
          BootstrapStatistic(
            first: first, second: second, value: minuend.plainRatio - subtrahend.plainRatio,
            standardError: $0)
        }
      }
    }
  }
}
