import TimeSeries

/// The distance of ticks on a time axis, in the calendar's own units.
enum TimeStep: Sendable, Equatable {
  case days(Int)
  case months(Int)
  case years(Int)

  /// From one day to a thousand years, ascending.
  static let all: [TimeStep] =
    [1, 2, 7, 14].map(days) + [1, 2, 3, 6].map(months) + wholeYears

  /// From one year to a thousand, ascending.
  static let wholeYears = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years)

  /// Its length in days, about.
  var length: Double {
    switch self {
    case .days(let count): Double(count)
    case .months(let count): 30.44 * Double(count)
    case .years(let count): 365.25 * Double(count)
    }
  }

  /// What a tick on a day is called: `1985`, `Jan 1985` or `7 Jan 1985`.
  func label(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.date
    switch self {
    case .days: return "\(dayOfMonth) \(Self.monthNames[month - 1]) \(year)"
    case .months: return "\(Self.monthNames[month - 1]) \(year)"
    case .years: return "\(year)"
    }
  }

  /// The days with a tick from `first` through `last`, ascending; of the years 1 to 9999 only.
  func ticks(from first: Day, through last: Day) -> [Day] {
    let days =
      switch self {
      case .days(let count): Self.everyDay(count, first, last)
      case .months(let count): Self.monthStarts(count, first, last)
      case .years(let count): Self.monthStarts(12 * count, first, last)
      }
    return days.filter { (first...last).contains($0) }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Weeks begin on Mondays; other counts start from day number 0.
  private static func everyDay(_ count: Int, _ first: Day, _ last: Day) -> [Day] {
    let monday = count % 7 == 0 ? 4 : 0  // 1970-01-05 was a Monday
    let start = Int(first.number) - monday
    let begin = start - ((start % count) + count) % count + monday
    return stride(from: begin, through: Int(last.number), by: count)
      .compactMap { Int32(exactly: $0).map(Day.init(number:)) }
  }

  private static func monthStarts(_ count: Int, _ first: Day, _ last: Day) -> [Day] {
    let begin = max(12, 12 * first.date.year) / count * count
    let end = min(12 * 9999 + 11, 12 * last.date.year + 11)
    return stride(from: begin, through: max(begin, end), by: count)
      .compactMap { Day(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
  }
}
