/// The days on which a group of strategies is valued, and its month ends.
public struct TradingCalendar: Sendable {
  /// The days, strictly ascending; positions in this list are called rows.
  public let days: [Day]
  /// Rows of the month ends: the last day of each calendar month, number 0 first.
  ///
  /// The final month counts only when its last day is on or after the month's last weekday; otherwise it is
  /// not over yet. Where days come by the month, quarter or year, each of them ends one, however it is dated.
  public let monthEnds: [Int]
  /// How often the days come, or why that cannot be said.
  public let frequency: Result<Frequency, Irregular>

  /// A calendar of ascending days.
  public init(days: [Day]) {
    self.days = days
    var ends: [Int] = []
    var month = days.first?.month
    for row in days.indices.dropFirst() where days[row].month != month {
      ends.append(row - 1)
      month = days[row].month
    }
    frequency = Frequency.of(days)
    if let last = days.last, last >= last.month.lastWeekday || frequency.isMonthly(through: days) {
      ends.append(days.count - 1)
    }
    monthEnds = ends
  }
}

extension Result<Frequency, Irregular> {
  /// Whether there is an observation a month, quarter or year, the last one in its time, too.
  fileprivate func isMonthly(through days: [Day]) -> Bool {
    guard case .success(let frequency) = self, frequency >= .month, days.count > 2 else {
      return false
    }
    return days[days.count - 1].number - days[days.count - 2].number >= 26
  }
}
