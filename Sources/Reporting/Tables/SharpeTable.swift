/// The table that people read first: one row per strategy of a group.
///
/// Its cells are the numbers of `report.json`, percents times 100, rounded from their exact decimals.
struct SharpeTable {
  private let group: StoredReport.Group

  init(of group: StoredReport.Group) { self.group = group }

  /// Columns for people, rounded; percentages say so in their heading. Group and sample are the title's.
  var columns: [TableColumn] {
    [strategy, numbers("periods") { Double($0.bust?.periods ?? group.periods) }] + statistics
  }

  /// The columns for print, where the note below says how many periods all rows have.
  var printedColumns: [TableColumn] { [strategy] + statistics }

  private var strategy: TableColumn {
    TableColumn(
      heading: "strategy", side: .left, cells: group.strategies.map(\.shownName) + group.failed,
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
      numbers("tradedPerYear", ["Turn-", "over", "(%)"]) { $0.tradedPerYear },
      numbers("turnover", ["Decided", "(%)"]) { $0.turnover },
      numbers("maximumDrawdown", ["Max.", "drawdown", "(%)"]) { $0.maximumDrawdown },
    ]
  }

  /// The average weights of one asset, which the heading names; or of several, named beside them.
  private var averageWeight: [TableColumn] {
    let assets = group.strategies.map { $0.weightShown?.asset }
    let cells =
      group.strategies.map { StatisticText.averageWeight.text(of: $0.weightShown?.share) }
      + group.failed.map { _ in CellText.undefined }
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
          + group.failed.map { _ in CellText.undefined },
        stacked: ["Weight", "of"]),
      TableColumn(
        heading: "weight %", side: .right, cells: cells, stacked: ["Average", "weight", "(%)"]),
    ]
  }

  private func numbers(
    _ statistic: String, _ stacked: [String]? = nil, _ value: (StoredReport.Strategy) -> Double?
  ) -> TableColumn {
    StatisticText(of: statistic).column(
      of: group.strategies.map(value) + group.failed.map { _ in nil }, stacked: stacked)
  }
}
