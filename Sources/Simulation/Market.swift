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
  /// The paths' numbers by row; every run on the market reads the same.
  let prices: PriceTable

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
    prices = PriceTable(of: paths, benchmark: benchmark)
  }
}
