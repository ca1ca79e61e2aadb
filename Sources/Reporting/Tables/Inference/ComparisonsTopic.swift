import TextFormats

/// Whether the Sharpe ratios of two strategies differ, for every pair.
struct ComparisonsTopic: InferenceTopic {
  static let file = "comparisons"
  static let words = "differences"
  static let heading = [
    "a", "b", "sharpeDifference", "standardError", "intervalLow", "intervalHigh",
    "jobsonKorkieMemmelZ", "jobsonKorkieMemmelP", "ledoitWolfP", "holmP", "romanoWolfP", "alpha",
    "alphaT", "beta", "betaT",
  ]

  private let notes: InferenceNotes
  private let pairs: [StoredComparison]
  private let measured: MeasuredReturns

  init?(of group: StoredReport.Group, in report: StoredReport) {
    guard let notes = InferenceNotes(of: group, in: report),
      let pairs = group.inference?.comparisons, !pairs.isEmpty
    else { return nil }
    (self.notes, self.pairs, measured) = (notes, pairs, group.measured)
  }

  var tables: [InferenceTable] {
    [
      InferenceTable(
        "differences of Sharpe ratios", columns: differences,
        notes: [notes.standardErrors, notes.bootstrapInterval] + undefined),
      InferenceTable(
        "tests of the differences", columns: tests,
        notes: [
          "z, p (JKM): Jobson and Korkie's statistic with Memmel's correction, two-sided, which supposes "
            + "independent normal returns; p (LW): share of the studentized differences of Ledoit and Wolf's "
            + "bootstrap that are at least as large; Holm, Romano-Wolf: that p-value \(adjusted). The claims go by "
            + "Romano-Wolf."
        ] + undefined),
      InferenceTable(
        "one strategy regressed on the other", columns: regressions,
        notes: [
          "alpha, beta: intercept (annualized) and slope of the first one's \(measured.kind) returns on the second "
            + "one's; t by Newey-West standard errors with \(notes.lags), not adjusted for the pairs.",
          "A positive alpha says that some of the first beside the second would have been better, not that the "
            + "first is better.",
        ] + undefined),
    ]
  }

  var rows: [[CSVCell]] {
    pairs.map { pair in
      [.text(pair.a), .text(pair.b)]
        + [
          pair.sharpeDifference, pair.standardError, pair.interval?.low, pair.interval?.high,
          pair.z, pair.zP, pair.bootstrapP, pair.holmP, pair.romanoWolfP, pair.alpha, pair.alphaT,
          pair.beta, pair.betaT,
        ].map { .number($0) }
    }
  }

  private var differences: [TableColumn] {
    [
      InferenceCells.words("pair", pairs.map(\.name)),
      numbers("difference", InferenceCells.ratio) { $0.sharpeDifference },
      numbers("st. error", InferenceCells.ratio) { $0.standardError },
      numbers("interval from", InferenceCells.ratio) { $0.interval?.low },
      numbers("interval to", InferenceCells.ratio) { $0.interval?.high },
    ]
  }

  private var tests: [TableColumn] {
    let p = InferenceCells.probability
    return [
      InferenceCells.words("pair", pairs.map(\.name)),
      numbers("z (JKM)", InferenceCells.statistic) { $0.z },
      numbers("p (JKM)", p) { $0.zP }, numbers("p (LW)", p) { $0.bootstrapP },
      numbers("Holm", p) { $0.holmP }, numbers("Romano-Wolf", p) { $0.romanoWolfP },
    ]
  }

  private var regressions: [TableColumn] {
    [
      InferenceCells.words("regression", pairs.map { "\($0.a) on \($0.b)" }),
      numbers("alpha %", InferenceCells.percent) { $0.alpha },
      numbers("t of alpha", InferenceCells.statistic) { $0.alphaT },
      numbers("beta", InferenceCells.ratio) { $0.beta },
      numbers("t of beta", InferenceCells.statistic) { $0.betaT },
    ]
  }

  private func numbers(
    _ heading: String, _ cell: CellText, _ value: (StoredComparison) -> Double?
  ) -> TableColumn {
    InferenceCells.numbers(heading, cell, pairs.map(value))
  }

  /// One pair has nothing to be adjusted for.
  private var adjusted: String {
    let compared = pairs.count { $0.romanoWolfP != nil }
    switch compared {
    case ..<2: return "as it is, as one pair alone needs no adjusting"
    case pairs.count: return "adjusted for all \(String(grouped: compared)) pairs of the group"
    default:
      return
        "adjusted for the \(String(grouped: compared)) of \(String(grouped: pairs.count)) pairs that can be tested"
    }
  }

  private var undefined: [String] { InferenceCells.undefined(pairs.map { ($0.name, $0.reason) }) }
}
