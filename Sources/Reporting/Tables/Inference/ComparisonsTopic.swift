import TextFormats

/// Whether the Sharpe ratios of two strategies differ, for every pair.
struct ComparisonsTopic: InferenceTopic {
  static let file = "comparisons"
  static let words = "differences"
  static let heading =
    ["a", "b"] + (differences + tests + regressions).map(\.key)

  private static let differences: [InferenceColumn<PairEvidence>] = [
    .init("sharpeDifference", "difference", InferenceCells.ratio) { $0.sharpeDifference },
    .init("standardError", "st. error", InferenceCells.ratio) { $0.standardError },
    .init("intervalLow", "interval from", InferenceCells.ratio) { $0.interval?.low },
    .init("intervalHigh", "interval to", InferenceCells.ratio) { $0.interval?.high },
  ]

  private static let tests: [InferenceColumn<PairEvidence>] = [
    .init("jobsonKorkieMemmelZ", "z (JKM)", InferenceCells.statistic) {
      $0.jobsonKorkieMemmel?.z
    },
    .init("jobsonKorkieMemmelP", "p (JKM)", InferenceCells.probability) {
      $0.jobsonKorkieMemmel?.p
    },
    .init("ledoitWolfP", "p (LW)", InferenceCells.probability) { $0.ledoitWolf?.p },
    .init("holmP", "Holm", InferenceCells.probability) { $0.holm },
    .init("romanoWolfP", "Romano-Wolf", InferenceCells.probability) { $0.romanoWolf },
  ]

  private static let regressions: [InferenceColumn<PairEvidence>] = [
    .init("alpha", "alpha %", InferenceCells.percent) { $0.alpha },
    .init("alphaT", "t of alpha", InferenceCells.statistic) { $0.alphaT },
    .init("beta", "beta", InferenceCells.ratio) { $0.beta },
    .init("betaT", "t of beta", InferenceCells.statistic) { $0.betaT },
  ]

  private let notes: InferenceNotes
  private let pairs: [PairEvidence]
  private let measured: MeasuredReturns

  init?(of group: GroupDocument, in report: ReportDocument) {
    guard let notes = InferenceNotes(of: group, in: report),
      let pairs = group.inference?.comparisons, !pairs.isEmpty
    else { return nil }
    (self.notes, self.pairs, measured) = (notes, pairs, group.measured)
  }

  var tables: [InferenceTable] {
    [
      InferenceTable(
        "differences of Sharpe ratios",
        columns: columns("pair", pairs.map(\.name), Self.differences),
        notes: [notes.standardErrors, notes.bootstrapInterval] + undefined),
      InferenceTable(
        "tests of the differences", columns: columns("pair", pairs.map(\.name), Self.tests),
        notes: [
          "z, p (JKM): Jobson and Korkie's statistic with Memmel's correction, two-sided, which supposes "
            + "independent normal returns; p (LW): share of the studentized differences of Ledoit and Wolf's "
            + "bootstrap that are at least as large; Holm, Romano-Wolf: that p-value \(adjusted). The claims go by "
            + "Romano-Wolf."
        ] + undefined),
      InferenceTable(
        "one strategy regressed on the other",
        columns: columns("regression", pairs.map { "\($0.a) on \($0.b)" }, Self.regressions),
        notes: [
          "alpha, beta: intercept (annualized) and slope of the first one's \(measured.kind) returns on the second "
            + "one's; t by Newey-West standard errors with \(notes.lags), not adjusted for the pairs.",
          "A positive alpha says that some of the first beside the second would have been better, not that the "
            + "first is better.",
        ] + undefined),
    ]
  }

  var rows: [[CSVCell]] {
    let numbers = Self.differences + Self.tests + Self.regressions
    return pairs.map { pair in
      [.text(pair.a), .text(pair.b)] + numbers.map { $0.csv(of: pair) }
    }
  }

  private func columns(
    _ heading: String, _ names: [String], _ numbers: [InferenceColumn<PairEvidence>]
  ) -> [TableColumn] {
    [InferenceCells.words(heading, names)] + numbers.map { $0.column(of: pairs) }
  }

  /// One pair has nothing to be adjusted for.
  private var adjusted: String {
    let compared = pairs.count { $0.romanoWolf != nil }
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
