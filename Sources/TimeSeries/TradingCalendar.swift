/// The days on which a group of strategies is valued, and its month ends.
public struct TradingCalendar: Sendable {
  /// The days, strictly ascending; positions in this list are called rows.
  public let days: [Day]
  /// Rows of the month ends: the last day of each calendar month, number 0 first.
  ///
  /// The final month counts only when its last day is on or after the month's last weekday
  ///; otherwise it is not over yet.
  public let monthEnds: [Int]

  /// A calendar of ascending days.
  public init(days: [Day]) {
    self.days = days
    var ends: [Int] = []
    var month = days.first?.month
    for row in days.indices.dropFirst() where days[row].month != month {
      ends.append(row - 1)
      month = days[row].month
    }
    if let last = days.last, last >= last.month.lastWeekday { ends.append(days.count - 1) }
    monthEnds = ends
  }
}
