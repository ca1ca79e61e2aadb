import TimeSeries

/// The span of one period, between two closes.
struct PeriodSpan: Hashable, Comparable {
  let start: Day
  let end: Day

  static func < (left: PeriodSpan, right: PeriodSpan) -> Bool {
    (left.end, left.start) < (right.end, right.start)
  }
}
