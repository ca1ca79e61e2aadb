import TextFormats
import TimeSeries

/// The object `sensitivity` of a group in a report: the same strategies with one thing changed at a time.
struct ReportedSensitivity: Sendable, DocumentObject {
  let benchmark: String
  let variations: [ReportedVariation]

  static let fields = ObjectFields<Self>(
    .init(
      "benchmark", .text, \.benchmark, "The strategy that leads are measured against."),
    .init(
      "variations", .list(.object, atLeast: 1), \.variations,
      "The run itself and one change at a time."), make: Self.init)
}

/// One variation of a run: what was changed, and the Sharpe ratios that came of it.
struct ReportedVariation: Sendable {
  typealias Ratios = [(name: String, value: Double?)]

  let kind: String
  let label: String
  let value: Double?
  let from: Day?
  let to: Day?
  let periods: Int?
  let sharpeRatios: Ratios?
  let asRun: Ratios?
  let reason: String?
}

extension ReportedVariation: DocumentObject {
  private static let kinds = [
    "base", "delay", "window", "burn-in", "cost", "start", "without-decade",
  ]

  static let fields = ObjectFields<Self>(
    .init("kind", .words(kinds), \.kind, "What was changed; base for the run itself."),
    .init("label", .text, \.label, "The same in words."),
    .init(
      "value", .numberOrNull, \.value,
      "The value it was changed to: days of delay, a factor of windows or burn-ins, a cost in basis points, the year of the start, the first year of the decade left out; null for the run itself."
    ),
    .optional("from", .day, \.from, "Close at which the first common period ends."),
    .optional("to", .day, \.to, "Close at which the last common period ends."),
    .optional("periods", .count(atLeast: 1), \.periods, "Number of common periods."),
    .optional(
      "sharpeRatios", .table(of: .numberOrNull), \.sharpeRatios,
      "Annualized Sharpe ratio of each strategy; null where it is undefined."),
    .optional(
      "asRun", .table(of: .numberOrNull), \.asRun,
      "The same of the run itself on the same periods, where these are not the run's own."),
    .optional("reason", .text, \.reason, "Why the variation could not be made."),
    rule: [
      "oneOf": [["required": ["from", "to", "periods", "sharpeRatios"]], ["required": ["reason"]]]
    ], make: Self.init)
}

extension ReportedVariation {
  /// A variation of a group whose members have names.
  init(_ variation: Variation, names: [String]) {
    let outcome = variation.outcome.value
    self.init(
      kind: variation.kind, label: variation.label, value: variation.value, from: outcome?.from,
      to: outcome?.to, periods: outcome?.periods,
      sharpeRatios: outcome.map { Array(zip(names, $0.sharpeRatios)) },
      asRun: outcome?.asRun.map { Array(zip(names, $0)) },
      reason: variation.outcome.failure?.description)
  }

  /// Whether it is the run itself, which no count includes.
  var isBase: Bool { kind == "base" }

  /// A strategy's Sharpe ratio; nil where it is undefined.
  func sharpeRatio(of strategy: String) -> Double? { sharpeRatios?.value(of: strategy) }

  /// The run's own Sharpe ratio on the same periods; nil where it is undefined or not told.
  func sharpeRatioAsRun(of strategy: String) -> Double? { asRun?.value(of: strategy) }

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
