/// How long after its date an observation becomes known.
public enum PublicationLag: Sendable, Hashable, CustomStringConvertible {
  /// That many calendar days later, weekends counted.
  case days(Int)
  /// On the same day of the month that many months later, or on that month's last day where it is shorter:
  /// a month after 31 January is 28 or 29 February.
  case months(Int)

  /// Whether an observation is known on its own date.
  public var isNone: Bool { self == .days(0) || self == .months(0) }

  /// The first day on which an observation is known; a later observation is never known before it.
  public func availability(of day: Day) -> Day {
    switch self {
    case .days(let days): return day.advanced(by: days)
    case .months(let months):
      let date = day.date
      let later = date.year * 12 + date.month - 1 + months
      let (year, month) = (later / 12, later % 12 + 1)
      let last = Day.daysInMonth(month, of: year)
      return Day(year: year, month: month, day: min(date.day, last)) ?? Day(number: .max)
    }
  }

  /// The length of time: `2 days`, `1 month`.
  public var description: String {
    switch self {
    case .days(let count): "\(count) \(count == 1 ? "day" : "days")"
    case .months(let count): "\(count) \(count == 1 ? "month" : "months")"
    }
  }
}
