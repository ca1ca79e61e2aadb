public import Instruments

/// Shares of a portfolio's value, one per asset; they sum to one, and may be negative or above one.
public struct Weights: Sendable, Equatable {
  /// Share of each asset by its `InstrumentID`; an asset beyond the end has weight 0.
  public let shares: [Double]

  /// How far a sum of weights may lie from one.
  public static let tolerance = 1e-12

  /// Shares in the order of the assets' positions, which must sum to one within 1e-12.
  public init(shares: [Double]) throws(WeightsError) {
    let sum = shares.reduce(0, +)
    guard abs(sum - 1) <= Self.tolerance else { throw WeightsError(sum: sum) }
    self.shares = shares
  }

  /// `share` in one asset and the rest, 1 - share, in another.
  public static func timing(
    _ share: Double, in invested: InstrumentID, funding fund: InstrumentID
  ) -> Weights {
    precondition(invested != fund, "an asset cannot fund itself")
    var shares = [Double](repeating: 0, count: max(invested.index, fund.index) + 1)
    shares[invested.index] = share
    shares[fund.index] = 1 - share
    return Weights(unchecked: shares)
  }

  /// The share of an asset.
  public subscript(instrument: InstrumentID) -> Double {
    instrument.index < shares.count ? shares[instrument.index] : 0
  }

  private init(unchecked shares: [Double]) { self.shares = shares }
}

/// Weights that do not sum to one.
public struct WeightsError: Error, Equatable, CustomStringConvertible {
  /// What they sum to.
  public let sum: Double

  /// What was found, and what is allowed.
  public var description: String { "weights sum to \(sum); they must sum to 1" }
}
