/// How many days count as a year.
public enum Annualization: Sendable, Hashable {
  /// A fixed number of days, whatever the calendar has; 252 by custom.
  case days(Double)
  /// As many as the evaluated returns have per year of 365.25 days.
  case calendar

  /// Days that count as a year for returns of that many days, from the close of `start` to that of `end`.
  public func daysPerYear(returns: Int, from start: Day, to end: Day) -> Double {
    switch self {
    case .days(let count): count
    case .calendar: Double(returns) / end.years(since: start)
    }
  }
}
