import Inference
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

  private typealias Split = (strategy: String, split: SubPeriods)

  private let splits: [Split]
  private let lags: String

  init?(of group: GroupDocument, in report: ReportDocument) {
    guard let notes = InferenceNotes(of: group, in: report) else { return nil }
    lags = notes.lags
    splits = group.strategies.flatMap { strategy in
      (strategy.inference?.subPeriods ?? []).map { (strategy.name, $0) }
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
          .number(part.moments.mean), .number(part.moments.standardDeviation),
          .number(part.moments.sharpeRatio.value),
          .number(split.equalMeans.value?.statistic), .number(split.equalMeans.value?.p),
          .number(split.equalSharpeRatios.value?.statistic),
          .number(split.equalSharpeRatios.value?.p),
          .count((split.equalMeans.value ?? split.equalSharpeRatios.value)?.degreesOfFreedom),
        ]
      }
    }
  }

  private var tests: [TableColumn] {
    [
      InferenceCells.words("strategy", splits.map(\.strategy)),
      InferenceCells.words("split by", splits.map { Self.words(of: $0.split.by) }),
      numbers("means: chi-square", InferenceCells.statistic) { $0.equalMeans.value?.statistic },
      numbers("p", InferenceCells.probability) { $0.equalMeans.value?.p },
      numbers("Sharpe ratios: chi-square", InferenceCells.statistic) {
        $0.equalSharpeRatios.value?.statistic
      },
      numbers("p", InferenceCells.probability) { $0.equalSharpeRatios.value?.p },
      numbers("degrees of freedom", .count) {
        ($0.equalMeans.value ?? $0.equalSharpeRatios.value).map { Double($0.degreesOfFreedom) }
      },
    ]
  }

  private func numbers(
    _ heading: String, _ cell: CellText, _ value: (SubPeriods) -> Double?
  ) -> TableColumn {
    InferenceCells.numbers(heading, cell, splits.map { value($0.split) })
  }

  private var parts: [TableColumn] {
    let all = splits.flatMap { strategy, split in split.parts.map { (strategy, $0) } }
    let numbers = { (name: String, value: (SubPeriods.Part) -> Double?) in
      StatisticText(of: name).column(of: all.map { value($0.1) })
    }
    return [
      InferenceCells.words("strategy", all.map(\.0)),
      InferenceCells.words("part", all.map(\.1.name)),
      numbers("periods") { Double($0.periods) }, numbers("mean") { $0.moments.mean },
      numbers("standardDeviation") { $0.moments.standardDeviation },
      numbers("sharpeRatio") { $0.moments.sharpeRatio.value },
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
          [own.split.equalMeans.reason, own.split.equalSharpeRatios.reason].map {
            ("\(own.strategy), \(Self.words(of: own.split.by))", $0)
          }
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
