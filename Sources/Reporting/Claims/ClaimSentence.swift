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
    let ratios = [claim.sharpeRatios.winner, claim.sharpeRatios.loser].map(Self.ratio.text)
    if claim.sharpeDifference == 0 {
      return "Their Sharpe ratios are equal, \(ratios[0]) (\(tests))"
    }
    return
      "Its Sharpe ratio is higher by \(Self.difference(of: claim.sharpeRatios)), \(ratios[0]) against \(ratios[1]) "
      + "(\(tests))"
  }

  /// A ratio as the group's table shows it.
  private static let ratio = CellText.number(decimals: 4)

  /// The difference of two ratios, with as many decimals, at most four, as it has in common with the difference
  /// of the ratios as they are printed beside it: a reader who subtracts these finds no other digit.
  static func difference(of ratios: (winner: Double, loser: Double)) -> String {
    let unrounded = ratios.winner - ratios.loser
    let printed = [ratios.winner, ratios.loser].map { ($0 * 10_000).rounded() / 10_000 }
    for decimals in [4, 3, 2] {
      let text = String(fixed: unrounded, decimals: decimals)
      if text == String(fixed: printed[0] - printed[1], decimals: decimals),
        text.contains(where: { "1"..."9" ~= $0 })
      {
        return text
      }
    }
    return unrounded < 0.0001
      ? "less than 0.0001"
      : unrounded < 0.01 ? "less than 0.01" : String(fixed: unrounded, decimals: 2)
  }

  private var interval: String {
    let name = "\(InferenceSettings.percent(claim.level)) interval"
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
    let both =
      " (both on the \(String(counting: lead.periods, "period")) that the two have in common)"
    if lead.delayed <= 0 {
      return later + "it has no lead, where as run it leads by \(Self.small(lead.asRun))\(both)"
    }
    return later
      + "it leads by \(Self.small(lead.delayed)) and not by \(Self.small(lead.asRun))\(both)"
  }

  private var cost: String? {
    guard let cost = claim.breakEvenCost, cost >= 0 else { return nil }
    return "A cost of \(Self.basisPoints(cost)) of each trade takes the lead away"
  }

  /// Two decimals, four for what is small.
  private static func small(_ lead: Double) -> String {
    lead < 0.00005 ? "less than 0.0001" : String(fixed: lead, decimals: lead < 0.1 ? 4 : 2)
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
