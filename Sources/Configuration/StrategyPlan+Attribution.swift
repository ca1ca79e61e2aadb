import Instruments
public import Simulation

extension StrategyPlan {
  /// Shares after each close of a run of this plan.
  public func heldShares(in record: RunRecord) -> HeldShares { HeldShares(of: record, on: market) }

  /// Level of the yield curve on every row of the calendar, the mean of the yields of 1 to N years, N the
  /// largest in use and at most 10; nil where no curve is in use.
  public var yieldLevels: [Double]? { curves?.factors.map(\.level) }

  /// What the returns of a run of this plan consist of.
  public func attribution(of record: RunRecord) -> Result<ReturnAttribution, Unattributed> {
    var assets = AssetParts()
    return assets.attribution(of: record, by: self)
  }
}

extension RunPlan.Group {
  /// What the returns of the members' runs consist of, in the order of the members; the parts of an asset
  /// that several hold are reckoned once.
  ///
  /// - Parameter records: a run of every member.
  public func attributions(
    of records: [RunRecord]
  ) -> [Result<ReturnAttribution, Unattributed>] {
    precondition(records.count == strategies.count, "a run of every member")
    var assets = AssetParts()
    return zip(strategies, records).map { assets.attribution(of: $1, by: $0) }
  }
}

/// Parts of the returns of a group's assets, each made when first asked for.
private struct AssetParts {
  private struct Key: Hashable {
    let sample: StrategyFile.Sample
    let kind: StrategyFile.Asset.Kind
  }
  private var made: [Key: ReturnParts] = [:]
  private var factors: [StrategyFile.Sample: [CurveFactors]] = [:]

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
