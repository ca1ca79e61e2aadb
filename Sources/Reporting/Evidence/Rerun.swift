import Simulation

/// A group run once more with one thing changed in all its members, to see what its results hang on.
public struct Rerun: Sendable {
  /// Why a group cannot be run that way.
  public struct Impossible: Error, Sendable, CustomStringConvertible {
    /// The reason in words.
    public let description: String

    /// A reason in words.
    public init(_ description: String) { self.description = description }
  }

  /// What was changed: `delay`, `cost`, `window` or `burn-in`.
  public let kind: String
  /// What was changed, in words.
  public let label: String
  /// Days, basis points or a factor.
  public let value: Double
  /// The runs, in the order of the group, or why there are none.
  public let runs: Result<GroupRuns, Impossible>

  /// What came of a change.
  public init(
    kind: String, label: String, value: Double, runs: Result<GroupRuns, Impossible>
  ) {
    (self.kind, self.label, self.value, self.runs) = (kind, label, value, runs)
  }
}

extension Rerun {
  /// What of a further run is kept: its Sharpe ratios, and the returns of configurations that are compared with
  /// one another.
  public struct Outcome: Sendable {
    let variation: Variation
    let configurations: [Periods]
  }

  /// Whether the rules themselves were other ones, as in a search for the best; another burn-in only begins
  /// later.
  private var isOtherConfiguration: Bool { kind == "window" }

  /// Evaluates the runs as a group was; they need not be kept after that.
  public func outcome(as group: GroupReport) -> Outcome {
    let runs =
      isOtherConfiguration
      ? (self.runs.value?.strategies ?? []).filter { $0.record.bust == nil } : []
    return Outcome(
      variation: Variation(self, beside: group),
      configurations: runs.map { Periods(of: $0, each: group.runs.period) })
  }
}
