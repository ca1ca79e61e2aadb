import TextFormats

/// What the pairs claim, in numbers; a page has its box of verdicts instead.
struct ClaimsTopic: InferenceTopic {
  static let file = "claims"
  static let words = "claims"
  static let heading = [
    "winner", "loser", "sharpeDifference", "intervalLow", "intervalHigh", "adjustedP", "survived",
    "counted", "verdict",
  ]

  private let table: TitledTable
  private let claims: [ReportedClaim]
  private let isSimulated: Bool

  init?(of group: GroupDocument, in report: ReportDocument) {
    guard let table = ClaimsTable(of: group, in: report)?.titled,
      let claims = group.inference?.claims
    else { return nil }
    (self.table, self.claims, isSimulated) = (table, claims, report.isSimulated)
  }

  /// The claims as a terminal shows them below the group's Sharpe table.
  var titled: TitledTable { TitledTable(table.title, columns: table.columns, notes: notes) }

  var tables: [InferenceTable] {
    let start = table.title.prefix(1).lowercased()
    return [
      InferenceTable(start + table.title.dropFirst(), columns: table.columns, notes: notes)
    ]
  }

  var rows: [[CSVCell]] {
    claims.map { claim in
      [
        .text(claim.winner), .text(claim.loser), .number(claim.sharpeDifference),
        .number(claim.interval?.low), .number(claim.interval?.high), .number(claim.adjustedP),
        .count(claim.survived), .count(claim.counted),
        .text(claim.verdict(isSimulated: isSimulated).words.lowercased()),
      ]
    }
  }

  private var notes: [String] { table.notes }
}
