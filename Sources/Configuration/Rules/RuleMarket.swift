import Instruments
import Simulation
import TimeSeries

/// A series that a rule may see, and how long after their dates its sources are known.
struct ObservedSeries {
  let series: Series
  let lags: [PublicationLag?]
}

/// The market of a strategy file as its rule finds it: assets by name, and series made of them.
struct RuleMarket {
  let file: StrategyFile
  let market: Market
  let curves: YieldCurveHistory?

  /// The asset of that name among those that the file holds.
  func instrument(_ name: String) -> InstrumentID {
    InstrumentID(market.names.firstIndex(of: name) ?? market.names.endIndex)
  }

  /// What the asset of that name earns.
  func path(of name: String) -> AssetPath { market.paths[instrument(name).index] }

  /// Monthly simple returns of one asset over another, dated at month ends.
  func monthlyExcess(of asset: String, over fund: String) -> ObservedSeries {
    let series = ExcessReturn.monthly(
      of: path(of: asset), over: path(of: fund), days: market.calendar.days,
      monthEnds: market.calendar.monthEnds)
    return ObservedSeries(series: series, lags: [lag(of: asset), lag(of: fund)])
  }

  /// An asset's simple returns, one a day.
  func dailyReturns(of asset: String) -> ObservedSeries {
    let series = Series(
      name: asset, days: Array(market.calendar.days.dropFirst()),
      values: Array(path(of: asset).returns.dropFirst()))
    return ObservedSeries(series: series, lags: [lag(of: asset)])
  }

  private func lag(of asset: String) -> PublicationLag? { file.asset(named: asset)?.availableAfter }
}

/// The series that a rule may see, and their columns in the order in which its strategy takes them.
struct Observations {
  private(set) var panel = Panel()
  private(set) var columns: [Panel.Column] = []

  /// - Parameter areLate: whether lags count.
  init(_ seen: [ObservedSeries], areLate: Bool = true) {
    for one in seen {
      let lags = areLate ? one.lags.compactMap { $0 } : []
      columns.append(panel.add(one.series, availableAfter: lags))
    }
  }
}
