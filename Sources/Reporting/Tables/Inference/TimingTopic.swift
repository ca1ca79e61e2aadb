import TextFormats

/// What a strategy's average weights earn and what changing them earns, beside a control that never changes them.
struct TimingTopic: InferenceTopic {
  static let file = "timing"
  static let words = "timing"
  static let heading = [
    "strategy", "row", "mean", "standardDeviation", "sharpeRatio", "weightOf", "averageWeight",
    "static", "timing", "drift", "other", "timingT", "noiseStandardDeviation", "noiseSharpeRatio",
    "sharpeDifference", "p",
  ]

  private let rowsShown: [TimingRow]
  private let reasons: [(name: String, reason: String?)]
  private let lags: String

  init?(of group: GroupDocument, in report: ReportDocument) {
    guard let notes = InferenceNotes(of: group, in: report) else { return nil }
    lags = notes.lags
    rowsShown = group.strategies.flatMap { strategy -> [TimingRow] in
      guard let timing = strategy.inference?.timing.value else { return [] }
      let own = TimingRow(strategy: strategy, timing: timing, control: nil)
      guard let control = timing.control.value else { return [own] }
      return [own, TimingRow(strategy: strategy, timing: timing, control: control)]
    }
    reasons = group.strategies.map { ($0.name, Self.reason(of: $0)) }
    if rowsShown.isEmpty { return nil }
  }

  /// Why a strategy has no timing, and what its drift earns where that shows.
  private static func reason(of strategy: StrategyDocument) -> String? {
    guard let inference = strategy.inference, let reason = inference.timing.reason
    else { return nil }
    guard let drift = inference.drift.value, abs(drift) >= 0.5e-6 else { return reason }
    return
      "\(reason); drift since the last trade earns \(InferenceCells.percent.text(of: drift)) % a year"
  }

  var tables: [InferenceTable] {
    [
      InferenceTable("what timing earns", columns: parts, notes: notesOnParts),
      InferenceTable("timing beside its control", columns: controls, notes: notesOnControls),
    ]
  }

  var rows: [[CSVCell]] {
    rowsShown.map { row in
      [
        .text(row.strategy.name), .text(row.control == nil ? "strategy" : "control"),
        .number(row.mean), .number(row.standardDeviation), .number(row.sharpeRatio),
        .text(row.strategy.weightShown?.asset ?? ""), .number(row.weight),
        .number(row.own?.fixed), .number(row.own?.timing), .number(row.own?.drift),
        .number(row.own?.other), .number(row.own?.timingT.value),
        .number(row.own?.noise?.standardDeviation), .number(row.own?.noise?.sharpeRatio.value),
        .number(row.control?.sharpeDifference.value), .number(row.control?.p.value),
      ]
    }
  }

  private var parts: [TableColumn] {
    let own = rowsShown.filter { $0.control == nil }
    let numbers = { (heading: String, cell: CellText, value: (TimingRow) -> Double?) in
      InferenceCells.numbers(heading, cell, own.map(value))
    }
    return [
      InferenceCells.words("strategy", own.map(\.strategy.name)),
      numbers("mean %", InferenceCells.percent) { $0.mean },
      numbers("static %", InferenceCells.percent) { $0.timing.fixed },
      numbers("timing %", InferenceCells.percent) { $0.timing.timing },
      numbers("drift %", InferenceCells.percent) { $0.timing.drift },
      numbers("other %", InferenceCells.percent) { $0.timing.other },
      numbers("t of timing", InferenceCells.statistic) { $0.timing.timingT.value },
      numbers("noise st.dev. %", InferenceCells.percent) { $0.timing.noise?.standardDeviation },
      numbers("noise Sharpe", InferenceCells.ratio) { $0.timing.noise?.sharpeRatio.value },
    ]
  }

  private var controls: [TableColumn] {
    [
      InferenceCells.words(
        "strategy", rowsShown.map { $0.control == nil ? $0.strategy.name : "its control" }),
      numbers("mean %", InferenceCells.percent) { $0.mean },
      numbers("st.dev. %", InferenceCells.percent) { $0.standardDeviation },
      numbers("Sharpe", InferenceCells.ratio) { $0.sharpeRatio },
      numbers("weight %", StatisticText.averageWeight) { $0.weight },
      TableColumn(
        heading: "p of difference", side: .right,
        cells: rowsShown.map { row in
          row.control.map { InferenceCells.probability.text(of: $0.p.value) } ?? ""
        }),
    ]
  }

  private func numbers(
    _ heading: String, _ cell: CellText, _ value: (TimingRow) -> Double?
  ) -> TableColumn {
    InferenceCells.numbers(heading, cell, rowsShown.map(value))
  }

  private var notesOnParts: [String] {
    [
      "mean = static + timing + drift + other: static is the average decided weights times the assets' mean returns, "
        + "timing the covariance of decided weights and returns (divisor n), drift what the shares earn by drifting "
        + "from what was decided until the next trade, other what trades within periods, resets, delays and "
        + "costs leave. t: Newey-West with \(lags). noise: what weights of the same means and covariances that are "
        + "independent of returns would show, skill none: their mean is static."
    ] + InferenceCells.leftOut(reasons)
  }

  private var notesOnControls: [String] {
    let assets = Set(rowsShown.compactMap(\.strategy.weightShown?.asset)).sorted()
    return [
      "The control holds the strategy's average weights all the time; they are known only at the end (ex post). "
        + "weight = average share of \(assets.joined(separator: ", ")). p of difference: whether the two Sharpe "
        + "ratios are equal (Jobson, Korkie and Memmel, two-sided), supposing independent normal returns; the "
        + "claims go by Ledoit and Wolf's test, adjusted for the group's pairs."
    ] + InferenceCells.leftOut(reasons)
  }
}
