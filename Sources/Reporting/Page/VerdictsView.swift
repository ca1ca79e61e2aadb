import TextFormats

/// The box at the head of a page: what the run claims, and what is to be thought of it.
struct VerdictsView {
  /// A claim with its verdict.
  struct Claim {
    /// The class of its style.
    let kind: String
    let heading: String
    let rest: String
  }

  /// A group's claims.
  struct Group {
    let name: String
    let count: String
    let claims: [Claim]
    let more: [MoreClaims]
  }

  /// Claims that a page shows only when they are asked for.
  struct MoreClaims {
    let summary: String
    let claims: [Claim]
  }

  /// The most claims of a group that are shown at once.
  static let mostShown = 6

  let groups: [Group]
  let notes: [String]

  /// The box of a report; nil for one that claims nothing.
  init?(of report: ReportDocument) {
    groups = report.groups.compactMap { group in
      guard let claims = group.inference?.claims, !claims.isEmpty else { return nil }
      return Group(name: group.name, claims: claims, isSimulated: report.isSimulated)
    }
    guard !groups.isEmpty else { return nil }
    notes =
      [
        "Shown: adjusted p below \(Verdict.significance) and the lead survives at least "
          + "\(InferenceSettings.percent(Verdict.survival)) of the variations, more than half of every kind; "
          + "fragile: only the former. Not shown: the difference cannot be told from luck. "
          + "Sharpe ratios are annualized."
      ]
  }
}

extension VerdictsView.Group {
  /// The claims, those that are shown before those that are fragile and those that are not; the first of them
  /// at once.
  init(name: String, claims stored: [ReportedClaim], isSimulated: Bool) {
    let order: [Verdict] = [.shown, .shownOnSimulatedMarket, .fragile, .notShown]
    let claims = order.flatMap { verdict in
      stored.filter { $0.verdict(isSimulated: isSimulated) == verdict }
    }.map { VerdictsView.Claim($0, isSimulated: isSimulated) }
    let most = VerdictsView.mostShown
    let rest = Array(claims.dropFirst(most))
    let summary = "\(String(counting: rest.count, "more claim")) of \(name)"
    self.init(
      name: name,
      count: Self.count(
        stored.count { $0.verdict(isSimulated: isSimulated).holds }, of: stored.count),
      claims: Array(claims.prefix(most)),
      more: rest.isEmpty ? [] : [VerdictsView.MoreClaims(summary: summary, claims: rest)])
  }
}

extension VerdictsView.Group {
  /// `1 of 15 claims is shown`, `none of 3 claims is shown`, `the one claim is not shown`
  private static func count(_ shown: Int, of claims: Int) -> String {
    if claims == 1 { return "the one claim is \(shown == 1 ? "" : "not ")shown" }
    let all = String(counting: claims, "claim")
    return shown == 0
      ? "none of \(all) is shown" : "\(shown) of \(all) \(shown == 1 ? "is" : "are") shown"
  }
}

extension VerdictsView.Claim {
  /// A claim, its sentence cut after the verdict where it begins with that.
  init(_ claim: ReportedClaim, isSimulated: Bool) {
    let verdict = claim.verdict(isSimulated: isSimulated)
    let heading = ClaimSentence.heading(verdict, winner: claim.winner, loser: claim.loser)
    let isWhole = claim.sentence.hasPrefix(heading)
    self.init(
      kind: verdict.styleClass, heading: heading,
      rest: isWhole ? String(claim.sentence.dropFirst(heading.count)) : " " + claim.sentence)
  }
}

extension Verdict {
  /// The class that a page's style knows it by.
  fileprivate var styleClass: String {
    switch self {
    case .shown, .shownOnSimulatedMarket: "shown"
    case .fragile: "fragile"
    case .notShown: "not-shown"
    }
  }
}
