/// What a pair claims, "A beats B", and what is to be thought of it: an element of a group's `claims` in a report.
struct ReportedClaim: Sendable {
  let winner: String
  let loser: String
  let sharpeDifference: Double?
  /// Nil in reports of older programs, like the other one.
  let winnerSharpeRatio: Double?
  let loserSharpeRatio: Double?
  let interval: Interval?
  let p: Double?
  let adjustedP: Double?
  let survived: Int
  let counted: Int
  /// Nil in reports of older programs, like the verdict.
  let survivalByKind: [Survival]?
  let verdict: String?
  let holds: Bool
  let sentence: String
}

extension ReportedClaim: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("winner", .text, \.winner, "The strategy with the higher Sharpe ratio."),
    .init("loser", .text, \.loser, "The other one."),
    .optional(
      "sharpeDifference", .number(atLeast: 0), \.sharpeDifference,
      "By how much it is higher, annualized.", isRequired: true),
    .optional(
      "winnerSharpeRatio", .number, \.winnerSharpeRatio,
      "The first one's annualized Sharpe ratio, as in the group's table."),
    .optional("loserSharpeRatio", .number, \.loserSharpeRatio, "The other one's."),
    .init(
      "interval", .nullable(.object), \.interval,
      "Where that lies, annualized; null where it is undefined."),
    .init(
      "p", .numberOrNull, \.p,
      "Ledoit and Wolf's p-value of this pair alone; null where it is undefined."),
    .init(
      "adjustedP", .numberOrNull, \.adjustedP,
      "The same adjusted for all pairs after Romano and Wolf, or null."),
    .init("survived", .count, \.survived, "Variations in which the winner is still ahead."),
    .init("counted", .count, \.counted, "Variations in which both ratios are defined."),
    .optional(
      "survival", .list(.object), \.survivalByKind,
      "The same by what was varied, in the order tried.", isRequired: true),
    .optional(
      "verdict", .words(["shown", "fragile", "not-shown"]), \.verdict,
      "What may be said of the claim by its adjusted p-value and its survival.", isRequired: true),
    .init("holds", .flag, \.holds, "Whether the claim is shown."),
    .init("sentence", .text, \.sentence, "The claim and its numbers in plain words."),
    make: Self.init)
}

extension Survival: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("kind", .text, \.kind, "What was varied, as in `sensitivity`."),
    .init("survived", .count, \.survived, "Variations in which the winner is still ahead."),
    .init("counted", .count, \.counted, "Variations in which both ratios are defined."),
    make: Self.init)
}

extension ReportedClaim {
  /// A claim as a report says it.
  init(_ claim: Claim) {
    self.init(
      winner: claim.winner, loser: claim.loser, sharpeDifference: claim.sharpeDifference,
      winnerSharpeRatio: claim.sharpeRatios.winner, loserSharpeRatio: claim.sharpeRatios.loser,
      interval: claim.interval.map { Interval(low: $0.lowerBound, high: $0.upperBound) },
      p: claim.p, adjustedP: claim.adjustedP, survived: claim.survived, counted: claim.counted,
      survivalByKind: claim.survival, verdict: claim.verdict.name, holds: claim.verdict.holds,
      sentence: claim.sentence)
  }

  /// The claim in three words.
  var name: String { "\(winner) beats \(loser)" }

  /// In how many variations of each kind the winner is still ahead.
  var survival: [Survival] {
    let all = Survival(kind: "variation", survived: survived, counted: counted)
    return survivalByKind ?? (counted > 0 ? [all] : [])
  }

  /// What its numbers allow to be said of it.
  func verdict(isSimulated: Bool) -> Verdict {
    Verdict(adjustedP: adjustedP, survival: survival, isSimulated: isSimulated)
  }
}
