import Performance
import Simulation
import TextFormats
import TimeSeries

/// The table that people read first: one row per strategy of a group.
///
/// Its cells are the numbers of `report.json`, percents times 100, rounded from their exact decimals.
struct SharpeTable {
  private let group: StoredReport.Group

  init(of group: StoredReport.Group) { self.group = group }

  /// Columns for people, rounded; percentages say so in their heading. Group and sample are the title's.
  var columns: [TableColumn] {
    [strategy, numbers("periods", ["Periods"]) { _ in String(grouped: group.periods) }] + statistics
  }

  /// The columns for print, where the note below says how many periods all rows have.
  var printedColumns: [TableColumn] { [strategy] + statistics }

  private var strategy: TableColumn {
    TableColumn(
      heading: "strategy", side: .left, cells: group.strategies.map(\.name),
      stacked: ["Strategy"])
  }

  private var statistics: [TableColumn] {
    [
      numbers("mean %", ["Mean", "(%)"]) { Self.percent($0.mean, decimals: 4) },
      numbers("st.dev. %", ["St. dev.", "(%)"]) {
        Self.percent($0.standardDeviation, decimals: 4)
      },
      numbers("Sharpe", ["Sharpe", "ratio"]) {
        Self.number($0.sharpeRatio, decimals: 4)
      },
      numbers("cum.std.", ["Cum. std.", "return"]) {
        Self.cumulative($0.finalCumulativeStandardizedReturn)
      },
    ] + averageWeight + [
      numbers("turnover", ["Turn-", "over"]) { String(fixed: $0.turnover, decimals: 3) },
      numbers("max.DD %", ["Max.", "drawdown", "(%)"]) {
        Self.percent($0.maximumDrawdown, decimals: 2)
      },
    ]
  }

  /// The average weights of one asset, which the heading names; or of several, named beside them.
  private var averageWeight: [TableColumn] {
    let assets = group.strategies.map { $0.weightShown?.asset }
    let weight = { (strategy: StoredReport.Strategy) in
      Self.percent(strategy.weightShown?.share, decimals: 2)
    }
    if let asset = assets.first ?? nil, assets.allSatisfy({ $0 == asset }) {
      return [numbers("\(asset) weight %", ["Average", "weight of", "\(asset) (%)"], weight)]
    }
    let named = TableColumn(
      heading: "weight of", side: .left, cells: assets.map { $0 ?? "n/a" },
      stacked: ["Weight", "of"])
    return [named, numbers("weight %", ["Average", "weight", "(%)"], weight)]
  }

  private func numbers(
    _ heading: String, _ stacked: [String], _ cell: (StoredReport.Strategy) -> String
  ) -> TableColumn {
    TableColumn(
      heading: heading, side: .right, cells: group.strategies.map(cell), stacked: stacked)
  }

  /// The last cumulative standardized return, as tables and the ends of lines show it.
  static func cumulative(_ value: Double?) -> String { number(value, decimals: 3) }

  private static func number(_ value: Double?, decimals: Int) -> String {
    value.map { String(fixed: $0, decimals: decimals) } ?? "n/a"
  }

  private static func percent(_ value: Double?, decimals: Int) -> String {
    value.map { String(percent: $0, decimals: decimals) } ?? "n/a"
  }
}

extension GroupReport {
  /// The asset whose average weight a table shows, so that rows can be compared: the one that the group's
  /// first rule names first, where the strategy's file has it too, or else its own first.
  func weightShown(for strategy: StrategyReport) -> (asset: String, share: Double)? {
    let names = strategy.run.record.assets
    guard let own = strategy.run.held.first else { return nil }
    if let first = strategies.first?.run, let leading = first.held.first {
      let name = first.record.assets[leading]
      if let place = names.firstIndex(of: name) { return (name, strategy.averageShares[place]) }
      if strategy.run.resolved["assets"]?[name] != nil { return (name, 0) }
    }
    return (names[own], strategy.averageShares[own])
  }
}

extension Result {
  /// The value, or nil for a failure.
  var value: Success? {
    guard case .success(let value) = self else { return nil }
    return value
  }
}
