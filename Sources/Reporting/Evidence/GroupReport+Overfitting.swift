import Inference
import Performance
import Simulation

extension GroupReport {
  /// How often the best of the group's configurations in one half of the sample does no better than the median
  /// in the other: the members, and the members with other windows, on the periods that all of them have.
  func overfitting(reruns: [Rerun.Outcome]) -> Result<OverfittingProbability, Undefined> {
    let all =
      runs.strategies.filter { $0.record.bust == nil }.map { Periods(of: $0, each: runs.period) }
      + reruns.flatMap(\.configurations)
    let common = CommonPeriods(all)
    let need = 16  // eight blocks of two: with fewer the choices of half of them are a handful
    guard common.spans.count >= need else {
      return .failure(.tooFewReturns(have: common.spans.count, need: need))
    }
    return Result { () throws(Undefined) in
      try OverfittingProbability(
        of: all.map { $0.restricted(to: common).returns.excess }.withoutCopies)
    }
  }
}

extension [[Double]] {
  /// The series that differ from all before them by more than rounding somewhere: copies would share a rank, or
  /// get two by the last bit.
  fileprivate var withoutCopies: [[Double]] {
    let rounding = 1e-12
    return reduce(into: []) { known, series in
      let isCopy = known.contains { other in
        zip(series, other).allSatisfy { abs($0 - $1) <= rounding }
      }
      if !isCopy { known.append(series) }
    }
  }
}
