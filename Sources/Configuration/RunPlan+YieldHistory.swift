import Instruments
import Simulation
public import TimeSeries

extension RunPlan {
  /// Yields of 1, 2, 5 and 10 years and of the largest maturity in use, as far as the run's curves go, at
  /// the month ends of the group with the longest curves; none where no curve is in use.
  public var yieldHistory: [Series] {
    let all = groups.flatMap(\.strategies).compactMap { plan in
      plan.curves.map { (curves: $0, monthEnds: plan.market.calendar.monthEnds) }
    }
    let longest = all.max { $0.curves.largestMaturity < $1.curves.largestMaturity }
    guard let (curves, monthEnds) = longest, !monthEnds.isEmpty else { return [] }
    let maturities = Set([1, 2, 5, 10, curves.largestMaturity]).sorted()
    return maturities.filter { $0 <= curves.largestMaturity }.map { years in
      Series(
        name: String(years), days: monthEnds.map { curves.days[$0] },
        values: monthEnds.map { curves.yield(wholeYears: years, row: $0) })
    }
  }
}
