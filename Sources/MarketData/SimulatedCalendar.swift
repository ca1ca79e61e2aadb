import TimeSeries

/// The days on which the simulated market trades: weekdays but New Year's Day, Independence Day,
/// Thanksgiving and Christmas. A holiday on a Saturday is kept the Friday before, one on a Sunday the
/// Monday after.
///
/// On Columbus Day and Veterans Day stocks trade and no curve is published; on the days of
/// presidential elections through 1980 it is the other way round. So joining the two has work to do.
struct SimulatedCalendar {
  static let firstDay = date(1961, 6, 14)
  static let lastDay = date(2025, 3, 31)

  /// The days with a curve or a stock return, ascending; positions in this list are called rows.
  private(set) var days: [Day] = []
  /// Rows with a curve.
  private(set) var curveRows: [Int] = []
  /// Rows with a stock return.
  private(set) var stockRows: [Int] = []

  init() {
    let (first, last) = (SimulatedCalendar.firstDay, SimulatedCalendar.lastDay)
    var open = (0...last.number - first.number).map { offset in
      Day(number: first.number + offset).weekday <= 5 ? Markets.both : []
    }
    for (day, markets) in SimulatedCalendar.closings where first <= day && day <= last {
      open[Int(day.number - first.number)].subtract(markets)
    }
    for (offset, markets) in open.enumerated() where !markets.isEmpty {
      if markets.contains(.curve) { curveRows.append(days.count) }
      if markets.contains(.stocks) { stockRows.append(days.count) }
      days.append(first.advanced(by: offset))
    }
  }
}

extension SimulatedCalendar {
  private struct Markets: OptionSet {
    let rawValue: UInt8
    static let curve = Markets(rawValue: 1)
    static let stocks = Markets(rawValue: 2)
    static let both: Markets = [.curve, .stocks]
  }

  /// Every closing of the years, and what is closed.
  private static var closings: [(Day, Markets)] {
    (firstDay.date.year...lastDay.date.year + 1).flatMap { year in
      var closings: [(Day, Markets)] = [
        (observed(date(year, 1, 1)), .both), (observed(date(year, 7, 4)), .both),
        (weekday(4, number: 4, of: 11, year), .both), (observed(date(year, 12, 25)), .both),
        (weekday(1, number: 2, of: 10, year), .curve), (date(year, 11, 11), .curve),
      ]
      if year % 4 == 0, year <= 1980 {
        closings.append((weekday(1, number: 1, of: 11, year).advanced(by: 1), .stocks))
      }
      return closings
    }
  }

  private static func observed(_ holiday: Day) -> Day {
    switch holiday.weekday {
    case 6: holiday.advanced(by: -1)
    case 7: holiday.advanced(by: 1)
    default: holiday
    }
  }

  /// The first, second, … day of the month that falls on a weekday (Monday is 1).
  private static func weekday(_ weekday: Int, number: Int, of month: Int, _ year: Int) -> Day {
    let first = date(year, month, 1)
    return first.advanced(by: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let date = Day(year: year, month: month, day: day) else {
      preconditionFailure("\(year)-\(month)-\(day) is no date")
    }
    return date
  }
}
