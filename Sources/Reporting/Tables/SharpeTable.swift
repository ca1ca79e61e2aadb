/// The table that people read first: one row per strategy of a group.
///
/// Its cells are the numbers of `report.json`, percents times 100, rounded from their exact decimals.
struct SharpeTable {
  private let group: GroupDocument
  /// Names of strategies without results.
  private let failed: [String]

  init(of group: GroupDocument, failed: [String] = []) {
    (self.group, self.failed) = (group, failed)
  }

  /// Columns for people, rounded; percentages say so in their heading. Group and sample are the title's.
  var columns: [TableColumn] {
    [strategy, periods] + statistics
  }

  /// The columns for print, where the note below says how many periods all rows have.
  var printedColumns: [TableColumn] { [strategy] + statistics }

  private var strategy: TableColumn {
    TableColumn(
      heading: "strategy", side: .left, cells: group.strategies.map(\.shownName) + failed,
      stacked: ["Strategy"])
  }

  private var periods: TableColumn {
    column(StatisticText(of: "periods")) { Double($0.bust?.periods ?? group.periods) }
  }

  private var statistics: [TableColumn] {
    columns(of: Statistic.ofReturns) + averageWeight + columns(of: Statistic.ofTrading)
  }

  private func columns(of statistics: [Statistic]) -> [TableColumn] {
    let shown = statistics.compactMap { statistic in
      statistic.column.map { (statistic: statistic, column: $0) }
    }
    return shown.sorted { $0.column.place < $1.column.place }.map { statistic, place in
      column(statistic.text, stacked: place.heading) { $0.number(statistic.key) }
    }
  }

  /// The average weights of one asset, which the heading names; or of several, named beside them.
  private var averageWeight: [TableColumn] {
    let assets = group.strategies.map { $0.weightShown?.asset }
    let cells =
      group.strategies.map { StatisticText.averageWeight.text(of: $0.weightShown?.weight) }
      + failed.map { _ in CellText.undefined }
    if let asset = assets.first ?? nil, assets.allSatisfy({ $0 == asset }) {
      return [
        TableColumn(
          heading: "\(asset) weight %", side: .right, cells: cells,
          stacked: ["Average", "weight of", "\(asset) (%)"])
      ]
    }
    return [
      TableColumn(
        heading: "weight of", side: .left,
        cells: assets.map { $0 ?? CellText.undefined }
          + failed.map { _ in CellText.undefined },
        stacked: ["Weight", "of"]),
      TableColumn(
        heading: "weight %", side: .right, cells: cells, stacked: ["Average", "weight", "(%)"]),
    ]
  }

  private func column(
    _ text: StatisticText, stacked: [String]? = nil, _ value: (StrategyDocument) -> Double?
  ) -> TableColumn {
    text.column(of: group.strategies.map(value) + failed.map { _ in nil }, stacked: stacked)
  }
}
