import TextFormats

/// How sure each strategy's Sharpe ratio is.
struct UncertaintyTopic: InferenceTopic {
  static let file = "inference"
  static let words = "how sure"
  static let heading = [
    "strategy", "sharpeRatio", "sharpeStandardError", "sharpeStandardErrorIid", "intervalLow",
    "intervalHigh", "probabilisticSharpeRatio", "minimumTrackRecordLength", "meanT",
    "breakEvenCost",
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
        "how sure the Sharpe ratios are", columns: errors,
        notes: [notes.standardErrors + Self.iid, notes.bootstrapInterval]
          + undefined { [$0.standardError, $0.iidStandardError, $0.meanT] }),
      InferenceTable(
        "premium, luck and break-even costs", columns: probabilities,
        notes: [Self.shapes, RunTrials.place] + overfitting + breakEven
          + undefined { [$0.probabilistic, $0.minimumTrackRecord] }),
    ]
  }

  var rows: [[CSVCell]] {
    strategies.map { strategy, own in
      [
        .text(strategy.name), .number(strategy.sharpeRatio), .number(own.standardError.value),
        .number(own.iidStandardError.value), .number(own.interval?.low),
        .number(own.interval?.high), .number(own.probabilistic.value),
        .number(own.minimumTrackRecord.value),
        .number(own.meanT.value), .number(own.breakEvenCost?.value),
      ]
    }
  }

  private var errors: [TableColumn] {
    let ratio = InferenceCells.ratio
    return [
      InferenceCells.words("strategy", strategies.map(\.strategy.name)),
      numbers("Sharpe", ratio) { $0.strategy.sharpeRatio },
      numbers("st. error", ratio) { $0.own.standardError.value },
      numbers("iid st. error", ratio) { $0.own.iidStandardError.value },
      numbers("interval from", ratio) { $0.own.interval?.low },
      numbers("interval to", ratio) { $0.own.interval?.high },
      numbers("t of mean", InferenceCells.statistic) { $0.own.meanT.value },
    ]
  }

  private var probabilities: [TableColumn] {
    let columns = [
      InferenceCells.words("strategy", strategies.map(\.strategy.name)),
      numbers("PSR", InferenceCells.probability) { $0.own.probabilistic.value },
      numbers("min. record", .count) { $0.own.minimumTrackRecord.value?.rounded(.up) },
      numbers("min. years", .number(decimals: 1)) {
        $0.own.minimumTrackRecord.value.map { $0 / group.periodsPerYear }
      },
    ]
    guard hasBreakEven else { return columns }
    let costs = strategies.map { strategy, own in
      isBenchmark(strategy)
        ? "" : CellText.number(decimals: 2).text(of: own.breakEvenCost?.value)
    }
    return columns + [TableColumn(heading: "break-even bp", side: .right, cells: costs)]
  }

  private var hasBreakEven: Bool {
    strategies.contains { $0.own.breakEvenCost?.value != nil }
  }

  private func isBenchmark(_ strategy: StoredReport.Strategy) -> Bool {
    strategy.name == group.inference?.benchmark
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
    "PSR = probability that the true ratio exceeds 0, by the returns' skewness and kurtosis (Bailey and López de "
    + "Prado 2012): against zero, not against another strategy, so that it shows a premium, not skill; min. record = periods after which that probability would reach 0.95 if the returns went on "
    + "with the same moments."

  private var overfitting: [String] {
    if let best = group.inference?.overfitting {
      return [
        "Probability of overfitting: \(InferenceCells.probability.text(of: best.probability)), that the best in "
          + "one half of the sample is no better than the median in the other, of "
          + "\(String(counting: best.configurations, "configuration")): the strategies of the group, and those "
          + "with other windows where these differ; they are not the trials (combinatorially symmetric cross-validation, "
          + "\(String(grouped: best.splits)) splits of \(best.blocks) blocks; Bailey, Borwein, López de Prado "
          + "and Zhu 2017)."
      ]
    }
    return (group.inference?.overfittingReason).map {
      ["Probability of overfitting: not defined, \($0)."]
    } ?? []
  }

  private var breakEven: [String] {
    guard hasBreakEven, let benchmark = group.inference?.benchmark else { return [] }
    let others = strategies.filter { !isBenchmark($0.strategy) }
    return [
      "break-even bp = cost of each trade, in basis points, at which the lead over \(benchmark) vanishes, both "
        + "paying it."
    ] + InferenceCells.undefined(others.map { ($0.strategy.name, $0.own.breakEvenCost?.reason) })
  }

  private func undefined(_ statistics: (StoredUncertainty) -> [StoredStatistic]) -> [String] {
    InferenceCells.undefined(
      strategies.flatMap { strategy, own in
        statistics(own).map { (strategy.name, $0.reason) }
      })
  }
}
