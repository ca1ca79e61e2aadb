/// Series side by side, each with its own days, found by the handle that adding them gave.
public struct Panel: Sendable {
  /// The handle of one series of a panel.
  public struct Column: Sendable, Hashable {
    let index: Int
  }

  private(set) var series: [Series] = []

  /// A panel without series.
  public init() {}

  /// Adds a series behind the others and returns its handle.
  public mutating func add(_ added: Series) -> Column {
    series.append(added)
    return Column(index: series.count - 1)
  }
}
