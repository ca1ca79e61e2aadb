import TimeSeries

/// The periods of a group by decade, and by the trend of the level of yields up to their end.
struct LuckPeriods {
  /// The level stands above that of a year before.
  static let rising = 0
  /// It does not.
  static let falling = 1
  /// The level of a year before is not known.
  private static let unknown = 2

  /// Keys are the first years of decades.
  let decades: Numbered
  /// Keys are `rising` and `falling`, and another where neither is known.
  let trend: Numbered

  /// - Parameters:
  ///   - days: the days at whose close the periods end.
  ///   - level: the level of the yield curve; nil where no curve is in use.
  init(ending days: [Day], level: Series?) {
    decades = Numbered(days, by: \.decade)
    let calendar = level.map { TradingCalendar(days: $0.days) }
    trend = Numbered(days) { day in
      guard let level, let calendar else { return Self.unknown }
      return Self.trend(of: level, on: calendar, to: day)
    }
  }

  private static func trend(of level: Series, on calendar: TradingCalendar, to day: Day) -> Int {
    let row = level.days.firstIndex(notBefore: day.advanced(by: 1)) - 1
    guard row >= 0, let before = calendar.row(aYearBefore: row) else { return unknown }
    return level.values[row] > level.values[before] ? rising : falling
  }
}
