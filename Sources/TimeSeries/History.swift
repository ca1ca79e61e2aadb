/// What is known at the close of `asOf`: a panel's observations up to then, and no later one.
///
/// Only `Knowledge` makes one, by publishing observations in the order of their days. A value
/// beyond the known ones cannot be indexed: the slices end there.
public struct History: Sendable {
  /// The close at which this is known.
  public let asOf: Day
  private let panel: Panel
  private let known: [Int]

  init(asOf: Day, panel: Panel, known: [Int]) {
    (self.asOf, self.panel, self.known) = (asOf, panel, known)
  }

  /// The known values of a series, oldest first.
  public func values(of column: Panel.Column) -> ArraySlice<Double> {
    panel.series[column.index].values[..<known[column.index]]
  }

  /// The days of the known values, oldest first.
  public func days(of column: Panel.Column) -> ArraySlice<Day> {
    panel.series[column.index].days[..<known[column.index]]
  }
}

/// How much of a panel has been published. It grows with time and never looks ahead.
public struct Knowledge: Sendable {
  private let panel: Panel
  private var known: [Int]

  /// Nothing of the panel is known yet.
  public init(of panel: Panel) {
    self.panel = panel
    known = Array(repeating: 0, count: panel.series.count)
  }

  /// The days on which something of the panel becomes known, ascending, each once.
  public var publicationDays: [Day] {
    guard let longest = panel.series.max(by: { $0.count < $1.count }) else { return [] }
    if panel.series.allSatisfy({ $0.days == longest.days }) { return longest.days }
    return Array(Set(panel.series.flatMap(\.days))).sorted()
  }

  /// Makes every observation dated up to `day` known.
  public mutating func publish(through day: Day) {
    for index in known.indices {
      var count = known[index]
      while count < panel.series[index].count, panel.series[index].days[count] <= day { count += 1 }
      known[index] = count
    }
  }

  /// What is known at the close of `day`; publish first.
  public func history(asOf day: Day) -> History {
    History(asOf: day, panel: panel, known: known)
  }
}
