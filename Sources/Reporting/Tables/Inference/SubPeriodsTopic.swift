import TextFormats

/// The strategies in parts of the sample, and whether the parts are alike.
struct SubPeriodsTopic: InferenceTopic {
  static let file = "subperiods"
  static let words = "parts of the sample"
  static let heading = [
    "strategy", "by", "part", "periods", "mean", "standardDeviation", "sharpeRatio",
    "equalMeansStatistic", "equalMeansP", "equalSharpeRatiosStatistic", "equalSharpeRatiosP",
    "degreesOfFreedom",
  ]

  private typealias Split = (strategy: String, split: StoredSubPeriods)

  private let splits: [Split]
  private let lags: String

  init?(of group: StoredReport.Group, in report: StoredReport) {
    guard let notes = InferenceNotes(of: group, in: report) else { return nil }
    lags = notes.lags
    splits = group.strategies.flatMap { strategy in
      strategy.subPeriods.map { (strategy.name, $0) }
    }
    if splits.isEmpty { return nil }
  }

  var tables: [InferenceTable] {
    [
      InferenceTable(
        "whether parts of the sample are alike", columns: tests, notes: notes),
      InferenceTable("parts of the sample", columns: parts, isDetail: true),
    ]
  }

  var rows: [[CSVCell]] {
    splits.flatMap { strategy, split in
      split.parts.map { part in
        [
          .text(strategy), .text(split.by), .text(part.name), .count(part.periods),
          .number(part.mean), .number(part.standardDeviation), .number(part.sharpeRatio),
          .number(split.equalMeans?.statistic), .number(split.equalMeans?.p),
          .number(split.equalSharpeRatios?.statistic), .number(split.equalSharpeRatios?.p),
          .count((split.equalMeans ?? split.equalSharpeRatios)?.degreesOfFreedom),
        ]
      }
    }
  }

  private var tests: [TableColumn] {
    [
      InferenceCells.words("strategy", splits.map(\.strategy)),
      InferenceCells.words("split by", splits.map { Self.words(of: $0.split.by) }),
      numbers("means: chi-square", InferenceCells.statistic) { $0.equalMeans?.statistic },
      numbers("p", InferenceCells.probability) { $0.equalMeans?.p },
      numbers("Sharpe ratios: chi-square", InferenceCells.statistic) {
        $0.equalSharpeRatios?.statistic
      },
      numbers("p", InferenceCells.probability) { $0.equalSharpeRatios?.p },
      numbers("degrees of freedom", .count) {
        ($0.equalMeans ?? $0.equalSharpeRatios).map { Double($0.degreesOfFreedom) }
      },
    ]
  }

  private func numbers(
    _ heading: String, _ cell: CellText, _ value: (StoredSubPeriods) -> Double?
  ) -> TableColumn {
    InferenceCells.numbers(heading, cell, splits.map { value($0.split) })
  }

  private var parts: [TableColumn] {
    let all = splits.flatMap { strategy, split in split.parts.map { (strategy, $0) } }
    let numbers = { (name: String, value: (StoredSubPeriods.Part) -> Double?) in
      StatisticText(of: name).column(of: all.map { value($0.1) })
    }
    return [
      InferenceCells.words("strategy", all.map(\.0)),
      InferenceCells.words("part", all.map(\.1.name)),
      numbers("periods") { Double($0.periods) }, numbers("mean") { $0.mean },
      numbers("standardDeviation") { $0.standardDeviation },
      numbers("sharpeRatio") { $0.sharpeRatio },
    ]
  }

  private var notes: [String] {
    let isDated = splits.contains { $0.split.by == "recession" }
    return [
      "Wald tests that the mean, or the Sharpe ratio, is the same in all parts: Newey-West with \(lags) over the whole "
        + "sample, delta method, chi-square. A period belongs to the part in which it ends."
        + " Small p: the parts differ. Parts of few periods differ too often: with 5 parts of 124 months these "
        + "tests reject about 8 % of the time where they should 5 %."
        + (isDated ? " Recessions as the NBER dates them, known only afterwards (ex post)." : "")
    ]
      + InferenceCells.undefined(
        splits.flatMap { own in
          own.split.reasons.map { ("\(own.strategy), \(Self.words(of: own.split.by))", $0) }
        })
  }

  private static func words(of split: String) -> String {
    switch split {
    case "1998": "before and after 1998"
    case "recession": "recession and expansion"
    default: split
    }
  }
}
