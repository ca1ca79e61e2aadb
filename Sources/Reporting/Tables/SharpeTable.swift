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
    [strategy, numbers("periods") { _ in Double(group.periods) }] + statistics
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
      numbers("mean", ["Mean", "(%)"]) { $0.mean },
      numbers("standardDeviation", ["St. dev.", "(%)"]) { $0.standardDeviation },
      numbers("sharpeRatio", ["Sharpe", "ratio"]) { $0.sharpeRatio },
      numbers("finalCumulativeStandardizedReturn", ["Cum. std.", "return"]) {
        $0.finalCumulativeStandardizedReturn
      },
    ] + averageWeight + [
      numbers("turnover", ["Turn-", "over"]) { $0.turnover },
      numbers("maximumDrawdown", ["Max.", "drawdown", "(%)"]) { $0.maximumDrawdown },
    ]
  }

  /// The average weights of one asset, which the heading names; or of several, named beside them.
  private var averageWeight: [TableColumn] {
    let assets = group.strategies.map { $0.weightShown?.asset }
    let cells = group.strategies.map { StatisticText.averageWeight.text(of: $0.weightShown?.share) }
    if let asset = assets.first ?? nil, assets.allSatisfy({ $0 == asset }) {
      return [
        TableColumn(
          heading: "\(asset) weight %", side: .right, cells: cells,
          stacked: ["Average", "weight of", "\(asset) (%)"])
      ]
    }
    return [
      TableColumn(
        heading: "weight of", side: .left, cells: assets.map { $0 ?? CellText.undefined },
        stacked: ["Weight", "of"]),
      TableColumn(
        heading: "weight %", side: .right, cells: cells, stacked: ["Average", "weight", "(%)"]),
    ]
  }

  private func numbers(
    _ statistic: String, _ stacked: [String]? = nil, _ value: (StoredReport.Strategy) -> Double?
  ) -> TableColumn {
    StatisticText(of: statistic).column(of: group.strategies.map(value), stacked: stacked)
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
