public import Performance

/// What the bootstrap says about each Sharpe ratio of a group, and about the difference of each two.
public struct BootstrapInference: Sendable, Equatable {
  /// A difference of two Sharpe ratios.
  public struct Difference: Sendable, Equatable {
    /// Place in the group of the member whose ratio is reduced.
    public let first: Int
    /// Place of the member whose ratio is taken away, behind the first.
    public let second: Int
    /// The test that there is no difference.
    public let test: Result<BootstrapTest, Undefined>
    /// Its p value among the group's defined differences, corrected by Holm's procedure.
    public let holm: Result<Double, Undefined>
    /// The same, corrected by Romano and Wolf's from the same draws.
    public let romanoWolf: Result<Double, Undefined>
  }

  /// One for each member, in the group's order.
  public let ratios: [Result<BootstrapTest, Undefined>]
  /// One for each two members, in the group's order, the first before the second.
  public let differences: [Difference]
}

extension BlockBootstrap {
  /// The tests and intervals from all replications, which are made here when none are given.
  ///
  /// - Parameters:
  ///   - parts: replications of ranges that together hold each number once, in any order.
  ///   - level: the probability of the intervals.
  public func inference(
    from parts: [BootstrapReplications]? = nil, level: Double = 0.95
  ) -> BootstrapInference {
    precondition(level > 0 && level < 1, "a probability strictly between 0 and 1")
    let all = BootstrapReplications.joined(
      parts ?? [replicate(0..<replications)], statistics: plan.statistics.count)
    precondition(all.range.count == replications, "every replication once")
    let tests = plan.statistics.enumerated().map { place, statistic in
      BootstrapTest(
        statistic, replicated: all.values(of: place), level: level, annualization: annualization)
    }
    return BootstrapInference(
      ratios: plan.ratios.map { place in place.map { tests[$0] } },
      differences: differences(tests, all))
  }

  private func differences(
    _ tests: [BootstrapTest], _ all: BootstrapReplications
  ) -> [BootstrapInference.Difference] {
    let places = plan.differences.compactMap { try? $0.place.get() }
    let holm = Holm.adjusted(places.map { tests[$0].p })
    let romanoWolf = RomanoWolf.adjusted(
      places.map { tests[$0].statistic }, replicated: places.map { all.values(of: $0) })
    // Differences are the last of the statistics, in their own order.
    let firstPlace = places.first ?? 0
    return plan.differences.map { difference in
      BootstrapInference.Difference(
        first: difference.first, second: difference.second,
        test: difference.place.map { tests[$0] },
        holm: difference.place.map { holm[$0 - firstPlace] },
        romanoWolf: difference.place.map { romanoWolf[$0 - firstPlace] })
    }
  }
}
