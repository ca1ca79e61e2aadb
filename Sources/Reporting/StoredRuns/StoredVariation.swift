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
  /// The same of the run itself on the variation's periods; none where the report does not say.
  let sharpeRatiosAsRun: [(strategy: String, value: Double?)]
  /// Why the variation could not be made.
  let reason: String?

  init(reading place: JSONPlace) throws(StoredRunError) {
    kind = try place.text("kind")
    label = try place.text("label")
    value = try place.present("value") == nil ? nil : place.number("value")
    reason = place.words("reason")
    periods = try place.present("periods") == nil ? nil : place.integer("periods")
    sharpeRatios = try Self.ratios("sharpeRatios", in: place)
    sharpeRatiosAsRun = try Self.ratios("asRun", in: place)
  }

  private static func ratios(
    _ name: String, in place: JSONPlace
  ) throws(StoredRunError) -> [(strategy: String, value: Double?)] {
    try place.present(name)?.numbers().map { (strategy: $0.name, value: $0.value) } ?? []
  }

  /// Whether it is the run itself, which no count includes.
  var isBase: Bool { kind == "base" }

  /// A strategy's Sharpe ratio; nil where it is undefined.
  func sharpeRatio(of strategy: String) -> Double? {
    sharpeRatios.first { $0.strategy == strategy }?.value
  }

  /// The run's own Sharpe ratio on the same periods; nil where it is undefined or not told.
  func sharpeRatioAsRun(of strategy: String) -> Double? {
    sharpeRatiosAsRun.first { $0.strategy == strategy }?.value
  }

  /// By how much one strategy's Sharpe ratio exceeds another's; nil where either is undefined.
  func lead(of strategy: String, over other: String) -> Double? {
    Self.difference(sharpeRatio(of: strategy), sharpeRatio(of: other))
  }

  /// The same of the run itself on the same periods.
  func leadAsRun(of strategy: String, over other: String) -> Double? {
    Self.difference(sharpeRatioAsRun(of: strategy), sharpeRatioAsRun(of: other))
  }

  private static func difference(_ own: Double?, _ other: Double?) -> Double? {
    own.flatMap { own in other.map { own - $0 } }
  }
}
