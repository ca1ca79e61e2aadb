import TextFormats

/// How sure each strategy's Sharpe ratio is.
struct UncertaintyTopic: InferenceTopic {
  static let file = "inference"
  static let heading = [
    "strategy", "sharpeRatio", "sharpeStandardError", "sharpeStandardErrorIid", "intervalLow",
    "intervalHigh", "probabilisticSharpeRatio", "minimumTrackRecordLength", "deflatedSharpeRatio",
    "meanT", "breakEvenCost",
  ]

  private let group: StoredReport.Group
  private let notes: InferenceNotes
  private let strategies: [(strategy: StoredReport.Strategy, own: StoredUncertainty)]

  init?(of group: StoredReport.Group, in report: StoredReport) {
    guard let notes = InferenceNotes(of: group, in: report) else { return nil }
    strategies = group.strategies.compactMap { strategy in
      strategy.uncertainty.map { (strategy, $0) }
    }
    guard !strategies.isEmpty else { return nil }
    (self.group, self.notes) = (group, notes)
  }

  var tables: [InferenceTable] {
    [
      InferenceTable(
        "how sure the Sharpe ratios are", columns: columns,
        notes: [notes.standardErrors + Self.iid, notes.bootstrapInterval, Self.shapes, deflation]
          .compactMap { $0 } + undefined)
    ]
  }

  var rows: [[CSVCell]] {
    strategies.map { strategy, own in
      [
        .text(strategy.name), .number(strategy.sharpeRatio), .number(own.standardError.value),
        .number(own.iidStandardError.value), .number(own.interval?.low),
        .number(own.interval?.high), .number(own.probabilistic.value),
        .number(own.minimumTrackRecord.value), .number(own.deflated.value),
        .number(own.meanT.value), .number(own.breakEvenCost?.value),
      ]
    }
  }

  private var columns: [TableColumn] {
    let ratio = InferenceCells.ratio
    return [
      InferenceCells.words("strategy", strategies.map(\.strategy.name)),
      numbers("Sharpe", ratio) { $0.strategy.sharpeRatio },
      numbers("st. error", ratio) { $0.own.standardError.value },
      numbers("iid st. error", ratio) { $0.own.iidStandardError.value },
      numbers("interval from", ratio) { $0.own.interval?.low },
      numbers("to", ratio) { $0.own.interval?.high },
      numbers("PSR", InferenceCells.probability) { $0.own.probabilistic.value },
      numbers("min. record", .count) { $0.own.minimumTrackRecord.value?.rounded(.up) },
      numbers("in years", .number(decimals: 1)) {
        $0.own.minimumTrackRecord.value.map { $0 / group.periodsPerYear }
      },
      numbers("deflated", InferenceCells.probability) { $0.own.deflated.value },
      numbers("t of mean", InferenceCells.statistic) { $0.own.meanT.value },
    ]
  }

  private func numbers(
    _ heading: String, _ cell: CellText,
    _ value: ((strategy: StoredReport.Strategy, own: StoredUncertainty)) -> Double?
  ) -> TableColumn {
    InferenceCells.numbers(heading, cell, strategies.map(value))
  }

  private static let iid =
    " iid st. error: for independent normal returns (Lo 2002). t of mean: with the same covariance."

  private static let shapes =
    "PSR = probability that the true ratio exceeds 0, by its skewness and kurtosis (Bailey and López de "
    + "Prado 2012); min. record = periods after which that probability would reach 0.95 if the returns went on "
    + "with the same moments."

  private var deflation: String? {
    notes.trials.map {
      "deflated = the same probability against the ratio that the best of the trials would have by luck "
        + "(Bailey and López de Prado 2014). \($0)"
    }
  }

  private var undefined: [String] {
    InferenceCells.undefined(
      strategies.flatMap { strategy, own in
        [
          own.standardError, own.iidStandardError, own.probabilistic, own.minimumTrackRecord,
          own.deflated, own.meanT,
        ].map { (strategy.name, $0.reason) }
      })
  }
}
