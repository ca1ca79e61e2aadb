/// What a pair claims, "A beats B", and what is to be thought of it.
struct StoredClaim: Sendable {
  /// The strategy with the higher Sharpe ratio.
  let winner: String
  /// The other one.
  let loser: String
  /// By how much its annualized Sharpe ratio is higher; nil where it is undefined.
  let sharpeDifference: Double?
  /// Where that lies with the report's confidence.
  let interval: StoredInterval?
  /// Its p-value adjusted for the group's pairs.
  let adjustedP: Double?
  /// Variations in which the winner is still ahead.
  let survived: Int
  /// Variations that were counted.
  let counted: Int
  /// The same by what was varied.
  let survival: [Survival]
  /// The claim and its numbers in plain words.
  let sentence: String

  init(reading place: JSONPlace) throws(StoredRunError) {
    winner = try place.text("winner")
    loser = try place.text("loser")
    sharpeDifference = try place.number("sharpeDifference")
    interval = try place.interval("interval")
    adjustedP = try place.number("adjustedP")
    survived = try place.integer("survived")
    counted = try place.integer("counted")
    sentence = try place.text("sentence")
    guard place.present("survival") != nil else {
      survival =
        counted > 0 ? [Survival(kind: "variation", survived: survived, counted: counted)] : []
      return
    }
    survival = try place.list("survival") { kind throws(StoredRunError) in
      Survival(
        kind: try kind.text("kind"), survived: try kind.integer("survived"),
        counted: try kind.integer("counted"))
    }
  }

  /// The claim in three words.
  var name: String { "\(winner) beats \(loser)" }

  /// What its numbers allow to be said of it.
  func verdict(isSimulated: Bool) -> Verdict {
    Verdict(adjustedP: adjustedP, survival: survival, isSimulated: isSimulated)
  }
}
