/// Weights that were decided and wait to be traded.
public struct Order: Sendable, Equatable {
  /// The weights to reach.
  public let target: Weights
  /// Number of the decision that it comes from, from 0.
  public let decision: Int
  /// Row at whose close it is to be traded.
  public let dueRow: Int

  /// An order for the close of a row.
  public init(target: Weights, decision: Int, dueRow: Int) {
    (self.target, self.decision, self.dueRow) = (target, decision, dueRow)
  }
}
