import TextFormats

/// A claim in plain words, which say no more than its numbers.
struct ClaimSentence {
  private let claim: Claim

  init(_ claim: Claim) { self.claim = claim }

  /// `Not shown: A beats B. Its Sharpe ratio is higher by 0.01 (…). It is ahead in 2 of 3 delays, ….`
  var text: String {
    let heading = Self.heading(claim.verdict, winner: claim.winner, loser: claim.loser)
    let parts = [difference, survival, delay, cost].compactMap { $0 }
    return ([heading] + parts.map { $0 + "." }).joined(separator: " ")
  }

  /// What every sentence begins with.
  static func heading(_ verdict: Verdict, winner: String, loser: String) -> String {
    "\(verdict.words): \(winner) beats \(loser)."
  }

  private var difference: String {
    let tests = [interval, significance].joined(separator: "; ")
    return claim.sharpeDifference == 0
      ? "Their Sharpe ratios are equal (\(tests))"
      : "Its Sharpe ratio is higher by \(Self.lead(claim.sharpeDifference)) (\(tests))"
  }

  private var interval: String {
    let name = "\(StoredInference.percent(claim.level)) interval"
    guard let interval = claim.interval else { return "\(name) not defined" }
    let ends = [interval.lowerBound, interval.upperBound].map { String(fixed: $0, decimals: 2) }
    let whose = claim.comparisons > 1 ? " of this pair alone" : ""
    return "\(name)\(whose) \(ends[0]) to \(ends[1])"
  }

  private var significance: String {
    guard let p = claim.adjustedP else { return "p not defined" }
    let pairs = claim.comparisons
    return "p \(Self.words(ofP: p))"
      + (pairs > 1 ? " after adjusting for \(String(grouped: pairs)) comparisons" : "")
  }

  private var survival: String {
    guard claim.counted > 0 else { return "No variation of the settings was tried" }
    let counts = claim.survival.map(\.words)
    let last = counts.count > 1 ? " and \(counts[counts.count - 1])" : ""
    let first = counts.count > 1 ? counts.dropLast() : counts[...]
    return "It is ahead in " + first.joined(separator: ", ") + last
  }

  /// What one day more does to the lead, where that is more than half of it.
  private var delay: String? {
    guard let lead = claim.leadOneDayLater, lead.asRun > 0, lead.delayed < lead.asRun / 2 else {
      return nil
    }
    let later = "Traded a day later, "
    if lead.delayed <= 0 { return later + "it has no lead" }
    return later + "it leads by \(Self.small(lead.delayed)) and not by \(Self.small(lead.asRun))"
  }

  private var cost: String? {
    guard let cost = claim.breakEvenCost, cost >= 0 else { return nil }
    return "A cost of \(Self.basisPoints(cost)) of each trade takes the lead away"
  }

  /// Two decimals, four for what is small.
  private static func small(_ lead: Double) -> String {
    lead < 0.00005 ? "less than 0.0001" : String(fixed: lead, decimals: lead < 0.1 ? 4 : 2)
  }

  /// Two decimals; what is not zero never looks like it.
  private static func lead(_ difference: Double) -> String {
    difference < 0.005 ? "less than 0.01" : String(fixed: difference, decimals: 2)
  }

  /// Two decimals, three for what is small, four beside the level of significance.
  static func words(ofP p: Double) -> String {
    switch p {
    case ..<0.001: "below 0.001"
    case 0.045..<0.055: String(fixed: p, decimals: 4)
    case ..<0.1: String(fixed: p, decimals: 3)
    default: String(fixed: p, decimals: 2)
    }
  }

  /// `3.2 basis points`
  static func basisPoints(_ cost: Double) -> String {
    let digits = cost < 0.05 ? "less than 0.1" : String(fixed: cost, decimals: 1)
    return digits + " basis points"
  }
}
