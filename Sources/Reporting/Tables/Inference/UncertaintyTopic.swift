import Inference
import TextFormats

/// How sure each strategy's Sharpe ratio is.
struct UncertaintyTopic: InferenceTopic {
  static let file = "inference"
  static let words = "how sure"
  static let heading =
    ["strategy"] + (errors + probabilities).map(\.key) + [meanT.key, "breakEvenCost"]

  private typealias Row = (strategy: StrategyDocument, own: StrategyEvidence)

  private static let errors: [InferenceColumn<Row>] = [
    .init("sharpeRatio", "Sharpe", InferenceCells.ratio) { $0.strategy.sharpeRatio },
    .init("sharpeStandardError", "st. error", InferenceCells.ratio) {
      $0.own.standardError.value
    },
    .init("sharpeStandardErrorIid", "iid st. error", InferenceCells.ratio) {
      $0.own.independentStandardError.value
    },
    .init("intervalLow", "interval from", InferenceCells.ratio) { $0.own.interval.value?.low },
    .init("intervalHigh", "interval to", InferenceCells.ratio) { $0.own.interval.value?.high },
  ]

  private static let probabilities: [InferenceColumn<Row>] = [
    .init("probabilisticSharpeRatio", "PSR", InferenceCells.probability) {
      $0.own.probabilistic.value
    },
    .init("minimumTrackRecordLength", "min. record", .countRoundedUp) {
      $0.own.minimumTrackRecord.value
    },
  ]

  private static let meanT = InferenceColumn<Row>(
    "meanT", "t of mean", InferenceCells.statistic
  ) { $0.own.meanT.value }

  private let group: GroupDocument
  private let notes: InferenceNotes
  private let strategies: [Row]

  init?(of group: GroupDocument, in report: ReportDocument) {
    guard let notes = InferenceNotes(of: group, in: report) else { return nil }
    strategies = group.strategies.compactMap { strategy in
      strategy.inference.map { (strategy, $0) }
    }
    guard !strategies.isEmpty else { return nil }
    (self.group, self.notes) = (group, notes)
  }

  var tables: [InferenceTable] {
    [
      InferenceTable(
        "how sure the Sharpe ratios are", columns: errors,
        notes: [notes.standardErrors + Self.iid, notes.bootstrapInterval]
          + undefined { [$0.standardError, $0.independentStandardError, $0.meanT] }),
      InferenceTable(
        "premium, luck and break-even costs", columns: probabilities,
        notes: [Self.shapes, RunTrials.place] + overfitting + breakEven
          + undefined { [$0.probabilistic, $0.minimumTrackRecord] }),
    ]
  }

  var rows: [[CSVCell]] {
    let numbers = Self.errors + Self.probabilities + [Self.meanT]
    return strategies.map { row in
      [.text(row.strategy.name)] + numbers.map { $0.csv(of: row) }
        + [.number(row.own.breakEvenCost.value)]
    }
  }

  private var names: TableColumn {
    InferenceCells.words("strategy", strategies.map(\.strategy.name))
  }

  private var errors: [TableColumn] {
    [names] + (Self.errors + [Self.meanT]).map { $0.column(of: strategies) }
  }

  private var probabilities: [TableColumn] {
    let years = strategies.map { row in
      row.own.minimumTrackRecord.value.map { $0 / group.periodsPerYear }
    }
    let columns =
      [names] + Self.probabilities.map { $0.column(of: strategies) }
      + [InferenceCells.numbers("min. years", .number(decimals: 1), years)]
    guard hasBreakEven else { return columns }
    let costs = strategies.map { strategy, own in
      isBenchmark(strategy)
        ? "" : CellText.number(decimals: 2).text(of: own.breakEvenCost.value)
    }
    return columns + [TableColumn(heading: "break-even bp", side: .right, cells: costs)]
  }

  private var hasBreakEven: Bool {
    strategies.contains { $0.own.breakEvenCost.value != nil }
  }

  private func isBenchmark(_ strategy: StrategyDocument) -> Bool {
    strategy.name == group.inference?.benchmark
  }

  private static let iid =
    " iid st. error: for independent normal returns (Lo 2002). t of mean: with the same covariance."

  private static let shapes =
    "PSR = probability that the true ratio exceeds 0, by the returns' skewness and kurtosis (Bailey and López de "
    + "Prado 2012): against zero, not against another strategy, so that it shows a premium, not skill; min. record = periods after which that probability would reach 0.95 if the returns went on "
    + "with the same moments."

  private var overfitting: [String] {
    if let best = group.inference?.overfitting.value {
      return [
        "Probability of overfitting: \(InferenceCells.probability.text(of: best.probability)), that the best in "
          + "one half of the sample is no better than the median in the other, of "
          + "\(String(counting: best.configurations, "configuration")): the strategies of the group, and those "
          + "with other windows where these differ; they are not the trials (combinatorially symmetric cross-validation, "
          + "\(String(grouped: best.splits)) splits of \(best.blocks) blocks; Bailey, Borwein, López de Prado "
          + "and Zhu 2017)."
      ]
    }
    return (group.inference?.overfitting.reason).map {
      ["Probability of overfitting: not defined, \($0)."]
    } ?? []
  }

  private var breakEven: [String] {
    guard hasBreakEven, let benchmark = group.inference?.benchmark else { return [] }
    let others = strategies.filter { !isBenchmark($0.strategy) }
    return [
      "break-even bp = cost of each trade, in basis points, at which the lead over \(benchmark) vanishes, both "
        + "paying it."
    ] + InferenceCells.undefined(others.map { ($0.strategy.name, $0.own.breakEvenCost.reason) })
  }

  private func undefined(_ statistics: (StrategyEvidence) -> [Undefinable<Double>]) -> [String] {
    InferenceCells.undefined(
      strategies.flatMap { strategy, own in
        statistics(own).map { (strategy.name, $0.reason) }
      })
  }
}
