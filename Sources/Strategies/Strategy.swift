public import Portfolios
public import TimeSeries

/// A rule that turns what is known into the weights to hold next.
public protocol Strategy: Sendable {
  /// Weights to hold after `history.asOf`, or nil while the history is too short to decide.
  func targetWeights(knowing history: History) throws -> Weights?
}
