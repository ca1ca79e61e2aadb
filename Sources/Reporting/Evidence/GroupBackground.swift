public import Simulation
public import TimeSeries

/// What the evidence about a group is made from beside its runs: what they held and earned, and further runs.
public struct GroupBackground: Sendable {
  /// What each member held, in the order of the group.
  public let held: [HeldShares]
  /// What each member's daily returns consist of, or why that is not known.
  public let attributions: [Result<ReturnAttribution, Unattributed>]
  /// Level of the yield curve, one a day; nil where no curve is in use.
  public let yieldLevel: Series?
  /// For each member whose weights change, the same with its average weights held all the time, or why that
  /// cannot be run; nil for the others.
  public let controls: [Result<StrategyRun, Rerun.Impossible>?]
  /// What came of running the group again, each time with one change.
  public let reruns: [Rerun.Outcome]
  /// One member run again with other costs, in basis points.
  public let atCost:
    @Sendable (_ member: Int, _ basisPoints: Double) throws(Rerun.Impossible) -> StrategyRun

  /// - Parameters:
  ///   - held: what each member held.
  ///   - attributions: what each member's returns consist of.
  ///   - yieldLevel: level of the yield curve.
  ///   - controls: runs with average weights.
  ///   - reruns: the group with one change at a time.
  ///   - atCost: runs a member with other costs.
  public init(
    held: [HeldShares], attributions: [Result<ReturnAttribution, Unattributed>],
    yieldLevel: Series?, controls: [Result<StrategyRun, Rerun.Impossible>?],
    reruns: [Rerun.Outcome],
    atCost: @escaping @Sendable (Int, Double) throws(Rerun.Impossible) -> StrategyRun
  ) {
    (self.held, self.attributions, self.yieldLevel) = (held, attributions, yieldLevel)
    (self.controls, self.reruns, self.atCost) = (controls, reruns, atCost)
  }
}
