import Inference
import Performance
import Simulation
import TextFormats
import TimeSeries

/// What a strategy's excess return consists of, and what it would have been without the moves of the level of
/// yields.
struct LuckEvidence: Sendable {
  /// The excess returns of some periods and their parts.
  struct Share: Sendable {
    let name: String
    let from: Day
    let to: Day
    let parts: ReturnParts
  }

  /// The excess returns of the group's periods and their parts.
  let parts: ReturnParts
  let periodsPerYear: Double
  /// The periods of each decade.
  let decades: [Share]
  /// The periods that end with the level above, and those that end with it below, where it was twelve months
  /// before.
  let levelTrend: [Share]
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
    parts = all
    periodsPerYear = group.periodsPerYear
    decades = Self.shares(of: all, ending: days, by: spans.decades) { "\($0)s" }
    levelTrend = Self.shares(of: all, ending: days, by: spans.trend) {
      switch $0 {
      case LuckPeriods.rising: "rising"
      case LuckPeriods.falling: "falling"
      default: nil
      }
    }
  }

  /// The periods of each key that has a name.
  private static func shares(
    of parts: ReturnParts, ending days: [Day], by numbered: Numbered, name: (Int) -> String?
  ) -> [Share] {
    numbered.keys.enumerated().compactMap { number, key in
      guard let name = name(key) else { return nil }
      let places = days.indices.filter { numbered.numbers[$0] == number }
      return Share(
        name: name, from: days[places[0]], to: days[places[places.count - 1]],
        parts: parts.selecting(places))
    }
  }

  /// The excess returns less what the moves of the level added to them.
  private var withoutLevel: ExcessReturns {
    let level = parts[.level]
    return ExcessReturns(
      values: level.map { zip(parts.totals, $0).map(-) } ?? parts.totals,
      periodsPerYear: periodsPerYear)
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
}

extension LuckEvidence {
  /// The object `luck` of a strategy in a report.
  var document: JSONDocument {
    let without = withoutLevel
    return [
      "parts": means(of: parts),
      "withoutLevel": .object(
        [.init("mean", without.annualizedMean.map { .number($0) } ?? .null)]
          + StrategyReport.defined("sharpeRatio", without.sharpeRatio)),
      "decades": .array(decades.map(document(of:))),
      "levelTrend": .array(levelTrend.map(document(of:))),
    ]
  }

  private func document(of share: Share) -> JSONDocument {
    [
      "name": .string(share.name), "from": .string(share.from.description),
      "to": .string(share.to.description), "periods": .integer(share.parts.totals.count),
      "mean": mean(of: share.parts.totals), "parts": means(of: share.parts),
    ]
  }

  private func means(of parts: ReturnParts) -> JSONDocument {
    .object(parts.columns.map { .init($0.part.rawValue, mean(of: $0.values)) })
  }

  private func mean(of values: [Double]) -> JSONDocument {
    ExcessReturns(values: values, periodsPerYear: periodsPerYear).annualizedMean
      .map { .number($0) } ?? .null
  }
}
