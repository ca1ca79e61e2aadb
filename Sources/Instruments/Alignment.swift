public import TimeSeries

/// How observations of days that are not in the calendar are treated.
public enum Alignment: String, Sendable, CaseIterable {
  /// Compounded into the next calendar day's return, so that none is lost.
  case span
  /// Left out. A diagnostic: what was earned on those days is lost.
  case sameDay = "same-day"

  /// Simple returns of a series, moved onto the days of a calendar.
  public func returns(of series: Series, on calendar: [Day]) -> AlignedReturns {
    switch self {
    case .span: series.compounded(onto: calendar)
    case .sameDay: series.onSameDays(as: calendar)
    }
  }
}
