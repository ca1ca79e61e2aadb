import TextFormats

/// What a strategy's average weights earn and what changing them earns, beside a control that never changes them.
struct TimingTopic: InferenceTopic {
  static let file = "timing"
  static let heading = [
    "strategy", "row", "mean", "standardDeviation", "sharpeRatio", "weightOf", "averageWeight",
    "static", "timing", "other", "timingT", "sharpeDifference", "p",
  ]

  private let rowsShown: [TimingRow]
  private let reasons: [(name: String, reason: String?)]
  private let lags: String

  init?(of group: StoredReport.Group, in report: StoredReport) {
    guard let notes = InferenceNotes(of: group, in: report) else { return nil }
    lags = notes.lags
    rowsShown = group.strategies.flatMap { strategy -> [TimingRow] in
      guard let timing = strategy.timing else { return [] }
      let own = TimingRow(strategy: strategy, timing: timing, control: nil)
      guard let control = timing.control else { return [own] }
      return [own, TimingRow(strategy: strategy, timing: timing, control: control)]
    }
    reasons = group.strategies.map { ($0.name, $0.timing == nil ? $0.timingReason : nil) }
    if rowsShown.isEmpty { return nil }
  }

  var tables: [InferenceTable] {
    [InferenceTable("timing and its control", columns: columns, notes: notes)]
  }

  var rows: [[CSVCell]] {
    rowsShown.map { row in
      [
        .text(row.strategy.name), .text(row.control == nil ? "strategy" : "control"),
        .number(row.mean), .number(row.standardDeviation), .number(row.sharpeRatio),
        .text(row.strategy.weightShown?.asset ?? ""), .number(row.weight),
        .number(row.own?.fixedPart), .number(row.own?.timingPart), .number(row.own?.other),
        .number(row.own?.timingT), .number(row.control?.sharpeDifference), .number(row.control?.p),
      ]
    }
  }

  private var columns: [TableColumn] {
    [
      InferenceCells.words(
        "strategy", rowsShown.map { $0.control == nil ? $0.strategy.name : "its control" }),
      numbers("mean %", InferenceCells.percent) { $0.mean },
      numbers("st.dev. %", InferenceCells.percent) { $0.standardDeviation },
      numbers("Sharpe", InferenceCells.ratio) { $0.sharpeRatio },
      numbers("weight %", StatisticText.averageWeight) { $0.weight },
      own("static %", InferenceCells.percent) { $0.fixedPart },
      own("timing %", InferenceCells.percent) { $0.timingPart },
      own("other %", InferenceCells.percent) { $0.other },
      own("t of timing", InferenceCells.statistic) { $0.timingT },
      TableColumn(
        heading: "p of difference", side: .right,
        cells: rowsShown.map { row in
          row.control.map { InferenceCells.probability.text(of: $0.p) } ?? ""
        }),
    ]
  }

  private func numbers(
    _ heading: String, _ cell: CellText, _ value: (TimingRow) -> Double?
  ) -> TableColumn {
    InferenceCells.numbers(heading, cell, rowsShown.map(value))
  }

  /// A column that a control has no cell in.
  private func own(
    _ heading: String, _ cell: CellText, _ value: (StoredTiming) -> Double?
  ) -> TableColumn {
    TableColumn(
      heading: heading, side: .right,
      cells: rowsShown.map { row in row.own.map { cell.text(of: value($0)) } ?? "" })
  }

  private var notes: [String] {
    let assets = Set(rowsShown.compactMap(\.strategy.weightShown?.asset)).sorted()
    return [
      "mean = static + timing + other: static is the average weights times the assets' mean returns, timing the "
        + "covariance of weights and returns (divisor n), other what trades within periods, resets, delays and "
        + "costs leave. t: Newey-West with \(lags).",
      "The control holds the strategy's average weights all the time; they are known only at the end (ex post). "
        + "weight = average share of \(assets.joined(separator: ", ")). p of difference: whether the two Sharpe "
        + "ratios are equal (Jobson, Korkie and Memmel, two-sided).",
    ] + InferenceCells.undefined(reasons)
  }
}
