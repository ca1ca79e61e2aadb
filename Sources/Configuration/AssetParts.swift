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
    var factors: [CurveFactors] {
      if let found = self.factors[plan.file.sample] { return found }
      let found = plan.bonds?.factors ?? []
      self.factors[plan.file.sample] = found
      return found
    }
    let parts = kind.definition.components(of: returns, in: plan) { factors }
    made[key] = parts
    return parts
  }
}
