/// How many days count as a year.
public enum Annualization: Sendable, Hashable {
  /// A fixed number of days, whatever the calendar has.
  case days(Double)
  /// As many as the evaluated returns have per year of 365.25 days.
  case calendar
  /// What is usual for days of their frequency: 252, 365, 52, 12, 4 or 1; as `calendar` where they have none.
  case frequency

  /// The length of a year for the returns between some days.
  ///
  /// - Parameters:
  ///   - days: from the close at which the first return begins to that at which the last one ends.
  ///   - frequency: that of all days of the calendar.
  public func year(
    of days: some BidirectionalCollection<Day>, at frequency: Result<Frequency, Irregular>
  ) -> YearLength {
    let own = YearLength.count(of: days)
    let found = try? frequency.get()
    let counted: Double =
      switch self {
      case .days(let count): count
      case .calendar: own
      case .frequency: found?.periodsPerYear ?? own
      }
    // A calendar of quarters has four month ends a year.
    return YearLength(days: counted, months: min(12, found?.periodsPerYear ?? own))
  }
}

/// What of a calendar counts as a year.
public struct YearLength: Sendable, Hashable {
  /// Days of the calendar.
  public let days: Double
  /// Month ends of the calendar: 12, or 4 or 1 where it has quarters or years alone.
  public let months: Double

  /// A year of that many days and months.
  public init(days: Double, months: Double) { (self.days, self.months) = (days, months) }

  /// Returns between consecutive days for each year of 365.25 days; one where there are not two days.
  public static func count(of days: some BidirectionalCollection<Day>) -> Double {
    guard let first = days.first, let last = days.last, last > first else { return 1 }
    return Double(days.count - 1) / last.years(since: first)
  }
}
