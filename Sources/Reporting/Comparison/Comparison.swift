import TextFormats

/// Finished runs laid side by side: what differs in their settings, in their data, and in the statistics of
/// the strategies that they share, on the periods that they have in common.
public struct Comparison: Sendable {
  /// How many runs can be compared.
  public static let runCounts = 2...50

  /// The runs, in the order given.
  let runs: [StoredRun]
  /// What each run is called: its folder's name, or its path where names are the same.
  let names: [String]
  /// Whether runs of other samples or data were to be compared on their common dates.
  let isAligned: Bool
  /// The share of a statistic up to which a difference does not count.
  let tolerance: Double
  /// Settings: engine, options, conventions and the strategies as resolved.
  let configuration: ComparedSettings
  /// The market's files or seed, and the periods of each group.
  let data: ComparedSettings
  /// The groups in which runs share a strategy.
  let groups: [ComparedGroup]

  /// Compares runs.
  ///
  /// Strategies are matched by group and name; see `MatchedStrategy` for those that were renamed. A group's
  /// statistics are those of the reports where all runs have the same periods, and otherwise computed
  /// anew from the series on the periods that all have.
  ///
  /// - Parameters:
  ///   - runs: 2 to 50 of them.
  ///   - aligning: whether to compare runs that were made on other samples or data.
  ///   - tolerance: the share of the larger value up to which statistics count as the same.
  /// - Throws: `ComparisonError` for other samples or data without `aligning`, `StoredRunError` for a run
  ///   whose files are not as its manifest says.
  public init(of runs: [StoredRun], aligning: Bool = false, tolerance: Double = 0) throws {
    precondition(Self.runCounts.contains(runs.count), "2 to 50 runs")
    for run in runs { try run.requireSizes() }
    let matched = MatchedStrategy.matching(runs)
    (self.runs, isAligned, self.tolerance) = (runs, aligning, tolerance)
    names = Self.names(of: runs)
    configuration = ComparedSettings(ComparisonTrees.configuration(of: runs, matched: matched))
    data = ComparedSettings(runs.map(ComparisonTrees.data))
    let shared = SharedGroup.all(of: runs, matched: matched)
    let foundations =
      shared.isEmpty
      ? []
      : Self.foundations(
        differingIn: configuration, and: data, of: runs, matched: matched)
    guard aligning || foundations.isEmpty else {
      throw ComparisonError(settings: foundations, runs: names)
    }
    groups = try GroupComparisons(of: shared, in: runs).groups
  }

  /// Whether settings, data and statistics are the same in all runs.
  public var findsNothing: Bool {
    configuration.isEmpty && data.isEmpty && groups.allSatisfy { $0.incomparability == nil }
      && differingStatistics.isEmpty
  }

  /// The statistics that differ by more than the tolerance.
  var differingStatistics: [ComparedStatistic] {
    groups.flatMap { differingStatistics(of: $0) }
  }

  func differingStatistics(of group: ComparedGroup) -> [ComparedStatistic] {
    let rounding = group.sample?.isRecomputed == true ? Self.rounding : 0
    return group.statistics.filter { $0.differs(tolerance: max(tolerance, rounding)) }
  }

  /// The share up to which statistics that were computed anew on a common sample count as equal: the same
  /// returns are then summed from other starts, so that their last bits differ.
  static let rounding = 1e-12

  private static func names(of runs: [StoredRun]) -> [String] {
    runs.map { run in runs.count { $0.name == run.name } > 1 ? run.path : run.name }
  }

  /// The samples of shared strategies and the data, as far as runs differ in them.
  private static func foundations(
    differingIn configuration: ComparedSettings, and data: ComparedSettings, of runs: [StoredRun],
    matched: [MatchedStrategy]
  ) -> [ComparedSetting] {
    let samples = configuration.differing.filter { setting in
      let steps = setting.path.steps
      guard steps.count > 2, steps[2] == .name("sample") else { return false }
      return matched.contains { $0.isShared && steps[1] == .name($0.name) }
    }
    let shareData = runs.allSatisfy { run in runs.allSatisfy { $0.sharesData(with: run) } }
    return shareData ? samples : samples + data.differing.filter(\.isOfTheMarket)
  }
}

extension ComparedSetting {
  /// Whether it says which data were used: kind of market, seed, hash of a file, or a file that only some
  /// runs read.
  fileprivate var isOfTheMarket: Bool {
    guard path.steps.first == .name("market"), case .name(let fact)? = path.steps.last else {
      return false
    }
    return ["kind", "seed", "sha256"].contains(fact) || path.steps.count == 2
  }
}
