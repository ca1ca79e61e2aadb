/// What trading costs: a share of the value bought or sold, on every traded leg.
public struct TradingCost: Sendable, Equatable {
  /// Cost in basis points of traded value (1 is 0.01 %).
  public let basisPoints: Double
  /// Whether the first purchase, from cash, costs like every other trade; otherwise it is free.
  public let chargesEntry: Bool

  /// No cost.
  public static let none = TradingCost(basisPoints: 0)

  /// A cost of that many basis points.
  public init(basisPoints: Double, chargesEntry: Bool = false) {
    precondition((0...10_000).contains(basisPoints), "0 to 10,000 basis points")
    (self.basisPoints, self.chargesEntry) = (basisPoints, chargesEntry)
  }

  /// Cost as a decimal share of traded value.
  public var rate: Double { basisPoints / 10_000 }
}

extension TradingCost {
  /// What a purchase from cash costs, over the value before it: c K / (1 + c K) for cost rate c and K, the sum of
  /// the sizes of the shares bought, of the value after it.
  public func shareOfPurchase(exposure: Double) -> Double {
    rate * exposure / (1 + rate * exposure)
  }
}
