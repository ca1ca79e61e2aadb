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
  ///   - level: the level of the yield curve.
  init(of member: Int, in group: GroupReport, attribution: ReturnAttribution, level: Series?) {
    let boundaries = group.runs.strategies[member].record.boundaries(of: group.runs.period)
    let all = attribution.excess(between: boundaries).selecting(group.common.places[member])
    let days = group.common.spans.map(\.end)
    parts = all
    periodsPerYear = group.periodsPerYear
    decades = Self.shares(of: all, ending: days) {
      $0.decade
    } name: {
      "\($0)s"
    }
    let trend = level.map { LevelTrend(of: $0) }
    levelTrend = Self.shares(of: all, ending: days) { day in
      trend?.isRising(on: day).map { $0 ? 0 : 1 }
    } name: {
      $0 == 0 ? "rising" : "falling"
    }
  }

  /// The periods by a key, ascending; those without one are in none.
  private static func shares(
    of parts: ReturnParts, ending days: [Day], by key: (Day) -> Int?, name: (Int) -> String
  ) -> [Share] {
    let none = Int.max
    let numbered = Numbered(days) { key($0) ?? none }
    return numbered.keys.enumerated().filter { $1 != none }.map { number, key in
      let places = days.indices.filter { numbered.numbers[$0] == number }
      return Share(
        name: name(key), from: days[places[0]], to: days[places[places.count - 1]],
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

/// Whether the level of yields rose or fell over the twelve months up to a day.
private struct LevelTrend {
  private let calendar: TradingCalendar
  private let levels: [Double]

  init(of level: Series) {
    calendar = TradingCalendar(days: level.days)
    levels = level.values
  }

  /// Whether the level is above that of a year before; nil where that is not known.
  func isRising(on day: Day) -> Bool? {
    let row = calendar.days.firstIndex(notBefore: day.advanced(by: 1)) - 1
    guard row >= 0, let before = calendar.row(aYearBefore: row) else { return nil }
    return levels[row] > levels[before]
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
