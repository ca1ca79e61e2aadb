import TextFormats

/// A row of the printed table, which is Markdown.
struct StudyRow: Sendable {
  let study: Study
  let shares: Study.Shares

  /// Whether a size that is claimed lies where it should.
  var holds: Bool { !study.isClaimed || Study.claimedSizes ~= shares.size }

  /// The row.
  var text: String {
    let verdict = study.isClaimed ? (holds ? "holds" : "MISSED") : "not claimed"
    let cells = [
      study.test.name, study.design.rawValue, "\(study.periods) \(study.frequency.rawValue)",
      String(fixed: shares.size, decimals: 4), verdict, alternative,
      String(fixed: shares.power, decimals: 2),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private var alternative: String {
    let effect = String(fixed: study.effect, decimals: 2)
    return study.test.alternative.split(separator: "#", omittingEmptySubsequences: false)
      .joined(separator: effect)
  }

  /// The headings and the rule below them.
  static let head = """
    | test | returns | sample | size at 5 % | 0.04 to 0.06 | alternative | power |
    |---|---|---|---|---|---|---|
    """
}
