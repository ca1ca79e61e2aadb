import TimeSeries

/// The Federal Reserve's primary credit rate as LEAN has it: the risk-free rate of its Sharpe ratio.
///
/// LEAN reads the days on which the rate changed from a file in its repository
/// (`Data/alternative/interest-rate/usa/interest-rate.csv`). It takes the first rate for all days before the
/// file's first line and the last one for all after its last, here 2023-07-27.
enum PrimaryCreditRate {
  /// The mean over days, which ascend, of the rate in force on each; a decimal a year.
  static func mean(on days: [Day]) -> Double {
    precondition(!days.isEmpty, "a day to have a rate on")
    var sum = Double(days.count) * changes[0].percent
    for (before, change) in zip(changes, changes.dropFirst()) {
      sum +=
        Double(days.count - days.firstIndex(notBefore: change.day))
        * (change.percent - before.percent)
    }
    return sum / Double(days.count) / 100
  }

  /// When the rate changed, and to what, in percent.
  static let changes: [(day: Day, percent: Double)] = listed.compactMap {
    year, month, day, percent in
    Day(year: year, month: month, day: day).map { ($0, percent) }
  }

  private static let listed: [(year: Int, month: Int, day: Int, percent: Double)] = [
    (2003, 1, 9, 2.25), (2003, 6, 26, 2.0), (2004, 7, 1, 2.25), (2004, 8, 11, 2.5),
    (2004, 9, 22, 2.75), (2004, 11, 12, 3.0), (2004, 12, 15, 3.25), (2005, 2, 3, 3.5),
    (2005, 3, 23, 3.75), (2005, 5, 4, 4.0), (2005, 7, 1, 4.25), (2005, 8, 10, 4.5),
    (2005, 9, 21, 4.75), (2005, 11, 2, 5.0), (2005, 12, 14, 5.25), (2006, 2, 1, 5.5),
    (2006, 3, 29, 5.75), (2006, 5, 11, 6.0), (2006, 6, 30, 6.25), (2007, 8, 20, 5.75),
    (2007, 9, 19, 5.25), (2007, 11, 1, 5.0), (2007, 12, 12, 4.75), (2008, 1, 23, 4.0),
    (2008, 1, 31, 3.5), (2008, 3, 19, 2.5), (2008, 5, 1, 2.25), (2008, 10, 9, 1.75),
    (2008, 10, 30, 1.25), (2008, 12, 17, 0.5), (2010, 2, 19, 0.75), (2015, 12, 17, 1.0),
    (2016, 12, 15, 1.25), (2017, 3, 16, 1.5), (2017, 6, 15, 1.75), (2017, 12, 14, 2.0),
    (2018, 3, 22, 2.25), (2018, 6, 14, 2.5), (2018, 9, 27, 2.75), (2018, 12, 20, 3.0),
    (2019, 8, 1, 2.75), (2019, 9, 19, 2.5), (2019, 10, 31, 2.25), (2020, 3, 4, 1.75),
    (2020, 3, 16, 0.25), (2022, 3, 17, 0.5), (2022, 5, 5, 1.0), (2022, 6, 16, 1.75),
    (2022, 7, 28, 2.5), (2022, 9, 22, 3.25), (2022, 11, 3, 4.0), (2022, 12, 15, 4.5),
    (2023, 2, 2, 4.75), (2023, 3, 23, 5.0), (2023, 5, 4, 5.25), (2023, 7, 27, 5.5),
  ]
}
