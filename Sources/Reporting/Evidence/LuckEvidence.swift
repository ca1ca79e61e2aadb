import Inference
import Performance
import Simulation
import TextFormats
import TimeSeries

/// What a strategy's excess return consists of, and what it would have been without the moves of the level of
/// yields: the object `luck` of a strategy in a report.
struct LuckEvidence: Sendable {
  /// Annualized parts of a mean, by the names of `ReturnPart`.
  typealias Parts = [(name: String, value: Double?)]

  /// The excess returns without what the moves of the level added to them.
  struct WithoutLevel: Sendable {
    let mean: Double?
    let sharpeRatio: Undefinable<Double>
  }

  /// The excess returns of some periods and their parts.
  struct Span: Sendable {
    let name: String
    let from: Day
    let to: Day
    let periods: Int
    let mean: Double?
    let parts: Parts
  }

  let parts: Parts
  let withoutLevel: WithoutLevel
  /// The periods of each decade.
  let decades: [Span]
  /// The periods that end with the level above, and those that end with it below, where it was twelve months
  /// before.
  let levelTrend: [Span]
}

extension LuckEvidence: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "parts", .returnParts, \.parts,
      "The parts of the mean: annualized decimals that add up to it."),
    .init(
      "withoutLevel", .object, \.withoutLevel, "The same returns less the part named level."),
    .init("decades", .list(.object), \.decades, "The periods that end in each decade."),
    .init(
      "levelTrend", .list(.object), \.levelTrend,
      "The periods at whose end the level of yields is above that of twelve months before (rising), and the others (falling); periods without such a level are in neither."
    ), make: Self.init)
}

extension LuckEvidence.WithoutLevel: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("mean", .numberOrNull, \.mean, "Annualized mean, a decimal."),
    .undefinable(
      "sharpeRatio", .number, \.sharpeRatio,
      "Mean over standard deviation; nobody could have earned it."), make: Self.init)
}

extension LuckEvidence.Span: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("name", .text, \.name, "Which periods: 1980s, rising."),
    .init("from", .day, \.from, "Close at which the first of them ends."),
    .init("to", .day, \.to, "Close at which the last of them ends."),
    .init("periods", .count(atLeast: 1), \.periods, "How many they are."),
    .init(
      "mean", .numberOrNull, \.mean, "Annualized mean return above excessOver of them, a decimal."),
    .init("parts", .returnParts, \.parts, "Its parts, as above."), make: Self.init)
}

extension JSONType where Value == LuckEvidence.Parts {
  /// The parts of a mean return.
  fileprivate static var returnParts: Self {
    table(of: .numberOrNull).described(
      JSONSchema.object(
        ReturnPart.allCases.map { .optional($0.rawValue, JSONSchema.number, $0.meaning) },
        isOpen: true))
  }
}

extension ReturnPart {
  fileprivate var meaning: String {
    switch self {
    case .carry: "What bonds' yields earn as time passes."
    case .rollDown: "What bonds gain by ageing along an unchanged curve."
    case .level: "Changes of yields with the level of the curve."
    case .slope: "Changes of yields with its slope."
    case .curvature: "Changes of yields with its curvature."
    case .remainder: "Changes of yields that the three do not explain."
    case .stocks: "The stock market's return."
    case .bills: "Bills held, less the bill that returns are measured against."
    case .series: "Returns of series from users' files."
    case .costs: "What trading cost, not above zero."
    }
  }
}

extension LuckEvidence {
  /// - Parameters:
  ///   - member: the strategy's number in the group.
  ///   - attribution: what its daily returns consist of.
  ///   - spans: the group's periods by decade and by the trend of the level.
  init(of member: Int, in group: GroupReport, attribution: ReturnAttribution, spans: LuckPeriods) {
    let boundaries = group.runs.strategies[member].record.boundaries(of: group.runs.period)
    let all = attribution.excess(between: boundaries).selecting(group.common.places[member])
    let days = group.common.spans.map(\.end)
    let perYear = group.periodsPerYear
    parts = all.means(periodsPerYear: perYear)
    withoutLevel = WithoutLevel(all.withoutLevel(periodsPerYear: perYear))
    decades = Self.spans(of: all, perYear, ending: days, by: spans.decades) { "\($0)s" }
    levelTrend = Self.spans(of: all, perYear, ending: days, by: spans.trend) {
      switch $0 {
      case LuckPeriods.rising: "rising"
      case LuckPeriods.falling: "falling"
      default: nil
      }
    }
  }

  /// The periods of each key that has a name.
  private static func spans(
    of parts: ReturnParts, _ periodsPerYear: Double, ending days: [Day], by numbered: Numbered,
    name: (Int) -> String?
  ) -> [Span] {
    numbered.keys.enumerated().compactMap { number, key in
      guard let name = name(key) else { return nil }
      let places = days.indices.filter { numbered.numbers[$0] == number }
      let own = parts.selecting(places)
      return Span(
        name: name, from: days[places[0]], to: days[places[places.count - 1]],
        periods: places.count, mean: own.totals.annualizedMean(periodsPerYear),
        parts: own.means(periodsPerYear: periodsPerYear))
    }
  }
}

extension LuckEvidence.WithoutLevel {
  fileprivate init(_ returns: ExcessReturns) {
    (mean, sharpeRatio) = (returns.annualizedMean, Undefinable(returns.sharpeRatio))
  }
}

extension ReturnParts {
  /// The returns at some places alone.
  fileprivate func selecting(_ places: [Int]) -> ReturnParts {
    ReturnParts(
      of: places.map { totals[$0] },
      columns: columns.map { column in
        Column(column.part, places.map { column.values[$0] })
      })
  }

  /// The returns less what the moves of the level added to them.
  fileprivate func withoutLevel(periodsPerYear: Double) -> ExcessReturns {
    ExcessReturns(
      values: self[.level].map { zip(totals, $0).map(-) } ?? totals,
      periodsPerYear: periodsPerYear)
  }

  fileprivate func means(periodsPerYear: Double) -> LuckEvidence.Parts {
    columns.map { ($0.part.rawValue, $0.values.annualizedMean(periodsPerYear)) }
  }
}

extension [Double] {
  fileprivate func annualizedMean(_ periodsPerYear: Double) -> Double? {
    ExcessReturns(values: self, periodsPerYear: periodsPerYear).annualizedMean
  }
}
