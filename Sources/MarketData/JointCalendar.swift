public import TimeSeries

/// How the days of a curve and of the stock market meet.
public struct JointCalendar: Sendable, Equatable {
  /// Days on which every maturity has a yield.
  public let curveDays: Int
  /// Days that have both a curve and a stock return.
  public let jointDays: Int
  /// Stock days without a curve, from the first curve day to the last.
  public let stockDaysWithoutCurve: Int
  /// Curve days without a stock return.
  public let curveDaysWithoutStock: Int

  /// Counts the days of a sample, both ends included; an open end is nil.
  public init(
    yields: [Series], market: Series, from: Day? = nil, through: Day? = nil
  ) {
    let cut = yields.map { $0.observed(from: from, through: through).days }
    let curve = cut.commonDays
    let stock = market.observed(from: curve.first ?? from, through: curve.last ?? through).days
    let joint = [curve, stock].commonDays.count
    (curveDays, jointDays) = (curve.count, joint)
    (stockDaysWithoutCurve, curveDaysWithoutStock) = (stock.count - joint, curve.count - joint)
  }
}
