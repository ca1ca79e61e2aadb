/// One variation of a run: what was changed, and the Sharpe ratios that came of it.
struct StoredVariation: Sendable {
  /// `base` for the run itself, or what was changed: `delay`, `cost`, `start` and so on.
  let kind: String
  /// What was changed, in words.
  let label: String
  /// The value it was changed to, where that is a number.
  let value: Double?
  /// Number of common periods; nil where the variation could not be made.
  let periods: Int?
  /// Annualized Sharpe ratio of each strategy, nil where it is undefined.
  let sharpeRatios: [(strategy: String, value: Double?)]
  /// Why the variation could not be made.
  let reason: String?

  init(reading place: JSONPlace) throws(StoredRunError) {
    kind = try place.text("kind")
    label = try place.text("label")
    value = try place.present("value") == nil ? nil : place.number("value")
    reason = place.words("reason")
    periods = try place.present("periods") == nil ? nil : place.integer("periods")
    sharpeRatios =
      try place.present("sharpeRatios")?.numbers().map { (strategy: $0.name, value: $0.value) }
      ?? []
  }

  /// Whether it is the run itself, which no count includes.
  var isBase: Bool { kind == "base" }

  /// A strategy's Sharpe ratio; nil where it is undefined.
  func sharpeRatio(of strategy: String) -> Double? {
    sharpeRatios.first { $0.strategy == strategy }?.value
  }

  /// By how much one strategy's Sharpe ratio exceeds another's; nil where either is undefined.
  func lead(of strategy: String, over other: String) -> Double? {
    guard let own = sharpeRatio(of: strategy), let other = sharpeRatio(of: other) else {
      return nil
    }
    return own - other
  }
}
