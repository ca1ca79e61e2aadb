/// What an asset earned on each row of a calendar.
///
/// A bond that is rolled earns across its rolls: the aged one is sold and a new one bought for the proceeds, which
/// changes what is held and not its value.
public struct AssetPath: Sendable {
  /// Simple return dated each row, over the span from the row before; the first row has none (0).
  public let returns: [Double]
  /// Rows at whose close the asset is rolled. Ascending; none for what is never rolled.
  public let rolls: [Int]

  init(returns: [Double], rolls: [Int]) { (self.returns, self.rolls) = (returns, rolls) }

  /// A path that is never rolled, from simple returns dated the second row on.
  public init(compounding returns: [Double]) { self.init(returns: [0] + returns, rolls: []) }

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
