/// A calendar month, such as August 1971.
public struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Months since January of year 0.
  private let number: Int

  /// The month (1 to 12) of a year.
  public init(year: Int, month: Int) {
    precondition((1...12).contains(month), "a month is 1 to 12, not \(month)")
    number = year * 12 + month - 1
  }

  /// The calendar year.
  public var year: Int { number / 12 }

  /// January is 1.
  public var monthOfYear: Int { number % 12 + 1 }

  /// True for March, June, September and December.
  public var endsQuarter: Bool { monthOfYear % 3 == 0 }

  /// The month after it.
  public var next: Month {
    Month(year: monthOfYear == 12 ? year + 1 : year, month: monthOfYear % 12 + 1)
  }

  /// Its first day.
  public var firstDay: Day { Day(year: year, month: monthOfYear, day: 1)! }

  /// Its last day.
  public var lastDay: Day {
    Day(year: year, month: monthOfYear, day: Day.daysInMonth(monthOfYear, of: year))!
  }

  /// The last day from Monday to Friday of the month.
  public var lastWeekday: Day { lastDay.advanced(by: -max(0, lastDay.weekday - 5)) }

  /// The order of the calendar.
  public static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  /// `1971-08`.
  public var description: String {
    let monthText = monthOfYear < 10 ? "0\(monthOfYear)" : "\(monthOfYear)"
    return "\(year)-\(monthText)"
  }
}
