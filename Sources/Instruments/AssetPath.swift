/// What one unit of an asset is worth at each close of a calendar, and what it earned.
///
/// A unit is what 1 bought when it was last renewed. A bond that is rolled is renewed then: the aged
/// one is sold and a new one bought for the proceeds, so that units change and value does not. What is
/// never rolled is bought once, on the first day.
public struct AssetPath: Sendable {
  /// Simple return dated each row, over the span from the row before; the first row has none (0).
  public let returns: [Double]
  /// Price at each row's close of the unit held into that close, before any renewal there.
  public let unitPrices: [Double]
  /// Rows at whose close the unit is renewed: sold at its price, bought anew at 1. Ascending.
  public let renewals: [Int]

  init(returns: [Double], unitPrices: [Double], renewals: [Int]) {
    (self.returns, self.unitPrices, self.renewals) = (returns, unitPrices, renewals)
  }

  /// A path that is never renewed, from simple returns dated the second row on.
  public init(compounding returns: [Double]) {
    var price = 1.0
    let prices = returns.map { earned in
      price *= 1 + earned
      return price
    }
    self.init(returns: [0] + returns, unitPrices: [1] + prices, renewals: [])
  }

  /// The returns of some rows alone, one after the other; what was earned on the rows between is lost.
  ///
  /// - Parameter rows: ascending; the return of the first is not used.
  public func onlyReturns(of rows: [Int]) -> AssetPath {
    AssetPath(compounding: rows.dropFirst().map { returns[$0] })
  }

  /// Simple return of holding from the close of one row to that of a later one: prod(1 + R) - 1.
  public func totalReturn(from start: Int, to end: Int) -> Double {
    var growth = 1.0
    for row in (start + 1)..<(end + 1) { growth *= 1 + returns[row] }
    return growth - 1
  }
}
