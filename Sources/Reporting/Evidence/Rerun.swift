/// A group run once more with one thing changed in all its members, to see what its results hang on.
public struct Rerun: Sendable {
  /// What was changed.
  public enum Change: Sendable, Equatable {
    /// Closes from a decision to its trade.
    case delay(days: Int)
    /// Cost of every traded leg.
    case cost(basisPoints: Double)
    /// The rules' windows, or the burn-in of rules that use all the past, times a factor.
    case window(factor: Double)
  }

  /// Why a group cannot be run that way.
  public struct Impossible: Error, Sendable, CustomStringConvertible {
    /// The reason in words.
    public let description: String

    /// A reason in words.
    public init(_ description: String) { self.description = description }
  }

  /// What was changed.
  public let change: Change
  /// The runs, in the order of the group, or why there are none.
  public let runs: Result<GroupRuns, Impossible>

  /// What came of a change.
  public init(_ change: Change, runs: Result<GroupRuns, Impossible>) {
    (self.change, self.runs) = (change, runs)
  }
}
