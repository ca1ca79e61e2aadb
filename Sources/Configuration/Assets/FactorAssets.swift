import Instruments
import Simulation

/// `stock-market`: the stock market of the factor file.
struct StockMarketAsset: AssetKind {
  static let schema = Record(
    type: "stock-market", summary: "The stock market: market return of the factor file.",
    [StrategyFile.Asset.lag])

  init() {}
  init?(_ value: LocatedValue) {}

  var description: String { "stock market" }
  var needsFactors: Bool { true }

  func path(in market: GroupMarket) -> AssetPath { market.path { $0.market } }

  func components(
    of returns: [Double], in plan: StrategyPlan, factors: () -> [CurveFactors]
  ) -> ReturnParts {
    ReturnParts(of: returns, as: .stocks)
  }
}

/// `treasury-bill`: the risk-free return of the factor file.
struct TreasuryBillAsset: AssetKind {
  static let schema = Record(
    type: "treasury-bill", summary: "Treasury bills: the factor file's risk-free return.",
    [StrategyFile.Asset.lag])

  init() {}
  init?(_ value: LocatedValue) {}

  var description: String { "Treasury bill" }
  var needsFactors: Bool { true }

  func path(in market: GroupMarket) -> AssetPath { market.path { $0.bill } }

  func components(
    of returns: [Double], in plan: StrategyPlan, factors: () -> [CurveFactors]
  ) -> ReturnParts {
    ReturnParts(of: returns, as: .bills)
  }
}
