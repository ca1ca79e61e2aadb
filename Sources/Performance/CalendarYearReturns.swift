public import TimeSeries

/// What a value earned in each calendar year.
public struct CalendarYearReturns: Sendable, Equatable {
  /// One year.
  public struct Year: Sendable, Equatable {
    /// The calendar year.
    public let year: Int
    /// Last value of the year over the last value before it, less 1.
    public let totalReturn: Double
    /// Whether the values begin or end within the year, so that it is only a part of one.
    public let isPart: Bool
  }

  /// The years, in order; none for fewer than two values.
  public let years: [Year]

  /// - Parameters:
  ///   - values: value at each close.
  ///   - days: the closes, ascending; the first year is whole when they begin with the last weekday of
  ///     the year before, the last when they reach the year's last weekday.
  public init(of values: [Double], on days: [Day]) {
    precondition(values.count == days.count, "a day per value")
    var years: [Year] = []
    var before = 0  // the last close of the year before
    while before < days.count - 1 {
      let year = days[before + 1].month.year
      let place =
        days.places(from: nil, through: Month(year: year, month: 12).lastDay).upperBound - 1
      let isLast = place == days.count - 1
      let start = days[before]
      let begins = before > 0 || start.month.year < year && start >= Self.lastWeekday(of: year - 1)
      let ends = !isLast || days[place] >= Self.lastWeekday(of: year)
      years.append(
        Year(year: year, totalReturn: values[place] / values[before] - 1, isPart: !(begins && ends))
      )
      before = place
    }
    self.years = years
  }

  private static func lastWeekday(of year: Int) -> Day { Month(year: year, month: 12).lastWeekday }
}
