import Instruments
import Simulation
import TimeSeries

/// A kind of asset of strategy files: the keys of its object, what of them goes together, what it needs of the
/// market, what it earns, and its description. Each stands in a file of its own; `StrategyFile.assetKinds` lists
/// them.
protocol AssetKind: Sendable, Hashable {
  /// Its `type`, and its keys with their ranges, defaults and texts.
  static var schema: Record { get }

  /// Notes what is right by itself and wrong together in an asset of the file.
  static func check(_ asset: LocatedValue.Member, _ diagnostics: inout Contradictions)

  /// The asset of an object whose single values are checked; nil where any is missing or unreadable.
  init?(_ value: LocatedValue)

  /// What it is: `zeros of 2 to 10 years in equal parts rolled daily`.
  var description: String { get }

  /// Maturities of the yields that it is valued on, in years; none for what has no curve.
  var maturities: [Double] { get }

  /// The maturity of the one zero-coupon bond that it is; nil for any other.
  var maturityOfOneBond: Double? { get }

  /// Whether it is made of the returns of the stock market and the bill.
  var needsFactors: Bool { get }

  /// The column of a user's file that it is, and what that holds; nil for any other.
  var quoted: QuotedColumn? { get }

  /// What it earns on the days of a group.
  func path(in market: GroupMarket) throws -> AssetPath

  /// What its returns consist of.
  ///
  /// - Parameters:
  ///   - returns: what it earned on the rows of the plan's calendar, the second on.
  ///   - factors: level, slope and curvature of the plan's curves, made when first asked for.
  func components(
    of returns: [Double], in plan: StrategyPlan, factors: () -> [CurveFactors]
  ) -> ReturnParts
}

/// A column of a user's file with what it holds.
struct QuotedColumn: Sendable, Hashable {
  let column: MarketNeeds.Column
  let quote: Quote
}

extension AssetKind {
  static func check(_ asset: LocatedValue.Member, _ diagnostics: inout Contradictions) {}
  var maturities: [Double] { [] }
  var maturityOfOneBond: Double? { nil }
  var needsFactors: Bool { false }
  var quoted: QuotedColumn? { nil }

  /// Whether another asset is the same with the same settings.
  func isEqual(to other: any AssetKind) -> Bool { (other as? Self) == self }
}

extension StrategyFile {
  /// Every kind of asset that a file may name.
  static let assetKinds: [any AssetKind.Type] = [
    ZeroCouponBondAsset.self, ZeroCouponBondsAsset.self, StockMarketAsset.self,
    TreasuryBillAsset.self, SeriesAsset.self,
  ]

  static var assetSchemas: [Record] {
    var schemas: [Record] = []
    for kind in assetKinds { schemas.append(kind.schema) }
    return schemas
  }

  /// The kind of that `type`.
  static func assetKind(_ name: String?) -> (any AssetKind.Type)? {
    assetKinds.first { $0.schema.type == name }
  }
}
