public import Portfolios
public import TimeSeries

/// Holds the same weights at every rebalance.
public struct ConstantWeight: Strategy {
  private let weights: Weights

  /// A rule that always holds these weights.
  public init(_ weights: Weights) { self.weights = weights }

  /// The weights, whatever the history.
  public func targetWeights(knowing history: History) -> Weights? { weights }
}
