/// What trading costs: a share of the value bought or sold, on every traded leg.
public struct TradingCost: Sendable, Equatable {
  /// Cost in basis points of traded value (1 is 0.01 %).
  public let basisPoints: Double

  /// No cost.
  public static let none = TradingCost(basisPoints: 0)

  /// A cost of that many basis points.
  public init(basisPoints: Double) {
    precondition((0...10_000).contains(basisPoints), "0 to 10,000 basis points")
    self.basisPoints = basisPoints
  }

  /// Cost as a decimal share of traded value.
  var rate: Double { basisPoints / 10_000 }
}
