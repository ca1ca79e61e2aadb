/// The place of an asset among the assets of one strategy, in the order in which it names them.
///
/// Weights, positions and paths of a strategy are all found by it.
public struct InstrumentID: Sendable, Hashable {
  /// Position in the strategy's list of assets, from 0.
  public let index: Int

  /// The asset at that position.
  public init(_ index: Int) {
    precondition(index >= 0, "an asset's position is not negative")
    self.index = index
  }
}
