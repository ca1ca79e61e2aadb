public import Instruments
public import TimeSeries

/// What can be held on the days of a calendar, and what it is measured against.
public struct Market: Sendable {
  /// The days, and which of them end months.
  public let calendar: TradingCalendar
  /// Names of the assets, by `InstrumentID`.
  public let names: [String]
  /// Paths of the assets, by `InstrumentID`.
  public let paths: [AssetPath]
  /// The asset whose return is subtracted for excess returns; nil where nothing is, and total returns count.
  public let benchmark: InstrumentID?
  /// The assets' returns, those of a row side by side: every run reads them row by row.
  private let returns: [Double]

  /// A market of assets that each have a path over the whole calendar.
  public init(
    calendar: TradingCalendar, names: [String], paths: [AssetPath], benchmark: InstrumentID?
  ) {
    precondition(names.count == paths.count, "one path per asset")
    precondition(benchmark.map { $0.index < paths.count } ?? true, "the benchmark is an asset")
    precondition(
      paths.allSatisfy { $0.returns.count == calendar.days.count }, "a return per row of each asset"
    )
    (self.calendar, self.names, self.paths) = (calendar, names, paths)
    self.benchmark = benchmark
    returns = Self.rowByRow(paths.map(\.returns))
  }
}

extension Market {
  /// Hands over the assets' returns dated a row.
  func withReturns<Result>(on row: Int, _ body: (Span<Double>) -> Result) -> Result {
    body(returns.span.extracting((row * paths.count)..<((row + 1) * paths.count)))
  }

  /// The benchmark's return dated a row; 0 without a benchmark.
  func benchmarkReturn(on row: Int) -> Double {
    benchmark.map { returns[row * paths.count + $0.index] } ?? 0
  }

  private static func rowByRow(_ columns: [[Double]]) -> [Double] {
    let rows = columns.first?.count ?? 0
    var table = [Double](repeating: 0, count: rows * columns.count)
    for (place, column) in columns.enumerated() {
      for row in 0..<rows { table[row * columns.count + place] = column[row] }
    }
    return table
  }
}
