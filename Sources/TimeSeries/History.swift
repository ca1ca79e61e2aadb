/// What is known at the close of `asOf`: a panel's observations available by then, and no later one.
///
/// Only `Knowledge` makes one, by publishing observations in the order of their days, on their dates or as
/// much later as their series' lag says. A value
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
    let lists = panel.availability
    guard let longest = lists.max(by: { $0.count < $1.count }) else { return [] }
    let areSame = lists.allSatisfy { $0 == longest }
    // Lags of months let several observations become known on one day.
    if areSame, zip(longest, longest.dropFirst()).allSatisfy(<) { return longest }
    return Array(Set(lists.joined())).sorted()
  }

  /// Makes every observation available by `day` known.
  public mutating func publish(through day: Day) {
    for index in known.indices {
      let available = panel.availability[index]
      var count = known[index]
      while count < available.count, available[count] <= day { count += 1 }
      known[index] = count
    }
  }

  /// What is known at the close of `day`; publish first.
  public func history(asOf day: Day) -> History {
    History(asOf: day, panel: panel, known: known)
  }
}
