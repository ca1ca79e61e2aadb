import Inference
import Performance
import TextFormats

extension GroupReport {
  /// How often the best of the group's configurations in one half of the sample is below the median in the
  /// other: the members, and the members with other windows or burn-ins, on the periods that all of them have.
  func overfitting(reruns: [Rerun.Outcome]) -> Result<OverfittingProbability, Undefined> {
    var configurations = runs.strategies.map { run in
      (settings: run.resolved, periods: Periods(of: run, each: runs.period))
    }
    for other in reruns.flatMap(\.configurations)
    where !configurations.contains(where: { $0.settings == other.settings }) {
      configurations.append(other)
    }
    let common = CommonPeriods(configurations.map(\.periods))
    return Result { () throws(Undefined) in
      try OverfittingProbability(
        of: configurations.map { $0.periods.restricted(to: common).returns.excess })
    }
  }
}
