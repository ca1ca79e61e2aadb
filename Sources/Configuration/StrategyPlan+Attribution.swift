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
