import Inference
import Performance

extension GroupReport {
  /// How often the best of the group's configurations in one half of the sample is below the median in the
  /// other: the members, and the members with other windows or burn-ins, on the periods that all of them have.
  func overfitting(reruns: [Rerun]) -> Result<OverfittingProbability, Undefined> {
    var configurations = runs.strategies
    for rerun in reruns where ["window", "burn-in"].contains(rerun.kind) {
      for run in rerun.runs.value?.strategies ?? []
      where !configurations.contains(where: { $0.resolved == run.resolved }) {
        configurations.append(run)
      }
    }
    let all = configurations.map { Periods(of: $0, each: runs.period) }
    let common = CommonPeriods(all)
    return Result { () throws(Undefined) in
      try OverfittingProbability(of: all.map { $0.restricted(to: common).returns.excess })
    }
  }
}
