/// A decision that waits to be traded.
public struct Order: Sendable, Equatable {
  /// Number of the decision that it comes from, from 0.
  public let decision: Int
  /// Row at whose close it is to be traded.
  public let dueRow: Int

  /// An order for the close of a row.
  public init(decision: Int, dueRow: Int) { (self.decision, self.dueRow) = (decision, dueRow) }
}
