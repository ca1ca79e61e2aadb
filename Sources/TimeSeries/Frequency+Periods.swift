extension Frequency {
  /// Number of the calendar day, week from Monday to Sunday, month, quarter or year that a day lies in; later
  /// ones have larger numbers.
  public func number(of day: Day) -> Int {
    let date = day.date
    return switch self {
    case .day, .everyDay: Int(day.number)
    case .week: Frequency.week(of: day)
    case .month: date.year * 12 + date.month - 1
    case .quarter: date.year * 4 + (date.month - 1) / 3
    case .year: date.year
    }
  }

  /// First day of the calendar period that a day lies in, or of one so many periods later.
  public func start(of day: Day, periodsLater later: Int = 0) -> Day {
    let number = self.number(of: day) + later
    let month = { (year: Int, month: Int) in Month(year: year, month: month).firstDay }
    return switch self {
    case .day, .everyDay: Day(number: Int32(number))
    case .week: Day(number: Int32(number * 7 - 3))
    case .month: month(number / 12, number % 12 + 1)
    case .quarter: month(number / 4, number % 4 * 3 + 1)
    case .year: month(number, 1)
    }
  }

  /// How many observations there usually are on the days from one to another, the second not included:
  /// weekdays, days, or spans of whole weeks, months, quarters or years.
  public func usualDays(from start: Day, before end: Day) -> Int {
    guard start < end else { return 0 }
    let count = Int(end.number - start.number)
    return switch self {
    case .day: (0..<count).count { start.advanced(by: $0).weekday <= 5 }
    case .everyDay: count
    case .week: count / 7
    case .month: count / 28
    case .quarter: count / 90
    case .year: count / 365
    }
  }

  /// The most calendar days from one observation to the next, holidays considered.
  public var patience: Int32 {
    switch self {
    case .day, .everyDay: 10
    case .week: 13
    case .month: 45
    case .quarter: 110
    case .year: 400
    }
  }

  /// Weeks since that of Monday, 1969-12-29.
  private static func week(of day: Day) -> Int {
    let days = Int(day.number) + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }
}
