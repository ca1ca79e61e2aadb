/// What the pairs of a group claim, and the verdict on each.
struct ClaimsTable {
  private let claims: [ReportedClaim]
  private let isSimulated: Bool
  private let interval: String

  /// The table of a group; nil where it claims nothing.
  init?(of group: GroupDocument, in report: ReportDocument) {
    guard let claims = group.inference?.claims, let settings = report.inference.value,
      !claims.isEmpty
    else { return nil }
    (self.claims, isSimulated) = (claims, report.isSimulated)
    interval = "\(settings.levelInWords) interval"
  }

  /// The claims as a terminal shows them below the group's Sharpe table.
  var titled: TitledTable {
    TitledTable(
      "Claims: differences of Sharpe ratios, p adjusted for \(claims.count == 1 ? "one pair" : "all pairs")",
      columns: columns,
      notes: [
        "Shown: adjusted p below \(Verdict.significance), and ahead in at least "
          + "\(InferenceSettings.percent(Verdict.survival)) of the variations of delay, window, burn-in, cost, "
          + "start and decade, more than half of every kind; fragile: only the former. What is not shown "
          + "cannot be told from luck. The interval is of the pair alone."
      ])
  }

  private var columns: [TableColumn] {
    [
      InferenceCells.words("claim", claims.map(\.name)),
      InferenceCells.numbers("difference", .number(decimals: 4), claims.map(\.sharpeDifference)),
      TableColumn(heading: interval, side: .right, cells: claims.map(Self.interval)),
      InferenceCells.numbers("adjusted p", InferenceCells.probability, claims.map(\.adjustedP)),
      TableColumn(
        heading: "survives", side: .right,
        cells: claims.map { $0.counted == 0 ? "-" : "\($0.survived) of \($0.counted)" }),
      InferenceCells.words(
        "verdict", claims.map { $0.verdict(isSimulated: isSimulated).words.lowercased() }),
    ]
  }

  private static func interval(of claim: ReportedClaim) -> String {
    guard let interval = claim.interval else { return CellText.undefined }
    let ends = [interval.low, interval.high].map(CellText.number(decimals: 2).text)
    return "\(ends[0]) to \(ends[1])"
  }
}
