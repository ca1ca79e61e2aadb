/// How a report's inference was made: the members `inference` and `trials` of `report.json`.
struct StoredInference: Sendable {
  /// Confidence of the intervals, such as 0.95.
  let level: Double
  /// Replications of the bootstrap.
  let replications: Int
  /// The bootstrap's seed, in decimal.
  let seed: String

  init(reading place: JSONPlace) throws(StoredRunError) {
    level = try place.definite("level")
    replications = try place.integer("replications")
    seed = try place.text("seed")
  }

  /// The confidence as people write it: `95 %`.
  var levelInWords: String { StoredInference.percent(level) }

  /// A share in percent, without decimals that say nothing.
  static func percent(_ share: Double) -> String {
    let text = CellText.percent(decimals: 1).text(of: share)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + " %"
  }
}
