import Instruments
import Simulation
import TimeSeries

/// Parts of the returns of a group's assets, each made when first asked for.
struct AssetParts {
  private struct Key: Hashable {
    let sample: StrategyFile.Sample
    let kind: StrategyFile.Asset.Kind
  }
  private var made: [Key: ReturnParts] = [:]
  private var factors: [StrategyFile.Sample: [CurveFactors]] = [:]

  /// What the returns of a plan's run consist of.
  mutating func attribution(
    of record: RunRecord, by plan: StrategyPlan
  ) -> Result<ReturnAttribution, Unattributed> {
    let assets = plan.file.heldAssets
    guard assets.contains(where: \.kind.isBond) else { return .failure(.holdsNoBonds) }
    var parts: [ReturnParts] = []
    for (place, asset) in assets.enumerated() {
      parts.append(self.parts(of: asset.kind, at: place, in: plan))
    }
    return .success(
      ReturnAttribution(of: record, holding: plan.heldShares(in: record), assets: parts))
  }

  private mutating func parts(
    of kind: StrategyFile.Asset.Kind, at place: Int, in plan: StrategyPlan
  ) -> ReturnParts {
    let key = Key(sample: plan.file.sample, kind: kind)
    if let parts = made[key] { return parts }
    let returns = Array(plan.market.paths[place].returns.dropFirst())
    let parts =
      switch kind {
      case .zeroCouponBond(let maturity, let roll):
        bondParts(of: BondPortfolio(maturities: [maturity], roll: roll), returns, in: plan)
      case .zeroCouponBonds(let maturities, let roll):
        bondParts(of: BondPortfolio(maturities: maturities, roll: roll), returns, in: plan)
      case .stockMarket: ReturnParts(of: returns, as: .stocks)
      case .treasuryBill: ReturnParts(of: returns, as: .bills)
      case .series: ReturnParts(of: returns, as: .series)
      }
    made[key] = parts
    return parts
  }

  private mutating func bondParts(
    of bonds: BondPortfolio, _ returns: [Double], in plan: StrategyPlan
  ) -> ReturnParts {
    guard let market = plan.bonds else { preconditionFailure("a group with bonds has curves") }
    let factors = self.factors[plan.file.sample] ?? market.factors
    self.factors[plan.file.sample] = factors
    return market.parts(of: bonds, earning: returns, factors: factors)
  }
}
