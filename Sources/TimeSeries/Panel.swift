/// Series side by side, each with its own days, found by the handle that adding them gave.
public struct Panel: Sendable {
  /// The handle of one series of a panel.
  public struct Column: Sendable, Hashable {
    let index: Int
  }

  private(set) var series: [Series] = []
  /// The day from which each observation of each series is known, ascending.
  private(set) var availability: [[Day]] = []

  /// A panel without series.
  public init() {}

  /// Adds a series behind the others and returns its handle.
  ///
  /// - Parameters:
  ///   - added: the observations, dated when they were made.
  ///   - lags: how long after its date an observation becomes known, for each source that it is made from;
  ///     it waits for the last of them. Without any it is known on its date.
  public mutating func add(_ added: Series, availableAfter lags: [PublicationLag] = []) -> Column {
    series.append(added)
    availability.append(
      lags.allSatisfy(\.isNone)
        ? added.days
        : added.days.map { day in lags.map { $0.availability(of: day) }.max() ?? day })
    return Column(index: series.count - 1)
  }
}
