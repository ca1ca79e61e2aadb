extension TradingCalendar {
  /// Row of the last day that is not later than the same date a year before a row's day (February 28th for
  /// a 29th); nil where the calendar begins after it.
  public func row(aYearBefore row: Int) -> Int? {
    let (year, month, day) = days[row].date
    guard year > 1,
      let earlier = Day(year: year - 1, month: month, day: day)
        ?? Day(year: year - 1, month: month, day: day - 1)
    else { return nil }
    let after = days.firstIndex(notBefore: earlier.advanced(by: 1))
    return after > 0 ? after - 1 : nil
  }
}
