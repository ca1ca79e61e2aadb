import Configuration
import Instruments
import MarketData
import Reporting
import TextFormats
import TimeSeries

/// A first strategy for a file at hand, and why it is as it is.
struct FirstStrategy {
  let document: JSONDocument
  /// What was found in the file and what was made of it, a line each.
  let notes: [String]

  /// A mix of what a file holds: all in one column, 60 and 40 percent of two (the more volatile one gets 60), equal
  /// parts of more. Cash is what is measured against.
  ///
  /// - Throws: `NoFirstStrategy` when no column can be held.
  init(named name: String, of file: DataDescription.File) throws(NoFirstStrategy) {
    let columns = file.described
    let usable = Self.chosen(among: columns.filter { $0.quoted != nil })
    let cash = usable.first(where: \.isCash)
    let held = usable.filter { !$0.isCash }
    guard !held.isEmpty else { throw NoFirstStrategy(file: file, columns: columns) }
    let frequencies = Set((held + (cash.map { [$0] } ?? [])).map(\.frequency))
    guard frequencies.count == 1, let frequency = frequencies.first else {
      throw NoFirstStrategy(mixed: held, file: file.name)
    }
    let named = DescribedColumn.named(held + (cash.map { [$0] } ?? []))
    let weights = Self.weights(of: held)
    let isDaily = frequency?.isDaily ?? true
    let benchmark = cash == nil ? StrategyFile.Evaluation.nothing : named[named.count - 1].name
    let parts = zip(named, weights).map { asset, weight in
      JSONDocument.Member(asset.name, .number(weight))
    }
    document = .object([
      .init("$schema", "strategy.schema.json"), .init("name", .string(name)),
      .init("group", .string(name)),
      .init("assets", .object(named.map { .init($0.name, $0.column.asset ?? .null) })),
      .init("rule", ["type": "constant-weight", "weights": .object(parts)]),
      .init("rebalance", ["every": 1, "unit": "month"]),
      .init("execution", ["delayDays": isDaily ? 1 : 0]),
      .init(
        "evaluation",
        [
          "excessOver": .string(benchmark),
          "period": .string(frequency == .month ? "month" : "day"),
        ]),
    ])
    let found = columns.filter { $0.profile != nil }.map { column in
      let quote = column.quoted.map { ", quote \"\($0.quote.word.rawValue)\"" } ?? ""
      return "\(column.column.name.shownInMessage()): \(column.kind)\(quote)"
    }
    let mix = zip(named, weights).map { "\(String(short: $1)) of \($0.name)" }
    let often = frequency.map { $0 > .month ? $0.noun : "month" } ?? "month"
    notes =
      found + [
        "held: " + mix.joined(separator: ", ") + ", put back to these parts every \(often); "
          + (cash == nil ? "returns are not measured against cash" : "in excess of \(benchmark)")
      ] + named.flatMap { $0.column.quoted?.warnings ?? [] }.map { "warning: \($0.text)" }
  }

  /// Of a day's prices the one to hold: the adjusted close, else the close.
  private static func chosen(among columns: [DescribedColumn]) -> [DescribedColumn] {
    let keys = columns.map { $0.column.name.lowercased().filter(\.isLetter) }
    let isBars = keys.contains("close") && keys.contains("open")
    guard isBars else { return columns }
    let place = keys.firstIndex { $0.hasPrefix("adj") } ?? keys.firstIndex(of: "close")
    return place.map { [columns[$0]] } ?? columns
  }

  private static func weights(of held: [DescribedColumn]) -> [Double] {
    switch held.count {
    case 1: [1]
    case 2: held[0].deviation >= held[1].deviation ? [0.6, 0.4] : [0.4, 0.6]
    default: held.map { _ in 1 / Double(held.count) }
    }
  }
}

/// Why no strategy can be made from a file.
struct NoFirstStrategy: Error, CustomStringConvertible {
  let description: String

  fileprivate init(file: DataDescription.File, columns: [DescribedColumn]) {
    switch file.content {
    case .unusable(let error): description = error.description
    case .unknown(let reason): description = "\(file.name): \(reason)"
    case .minuteBars:
      description = "\(file.name): holds minute bars; a strategy holds daily or longer series"
    case .daily(let summary) where columns.isEmpty:
      description =
        "\(file.name): is a \(summary.dialect.rawValue) file, which needs no columns named; take the strategies of "
        + "`tenor new` and run them with --data"
    case .daily:
      let found = columns.map { column in
        "\(column.column.name.shownInMessage()): \(column.mismatch?.description ?? column.kind)"
      }
      description =
        "\(file.name): no column can be held (\(found.joined(separator: "; "))); see tenor data describe"
    }
  }

  fileprivate init(mixed columns: [DescribedColumn], file: String) {
    let found = columns.map { "\($0.column.name.shownInMessage()): \($0.kind)" }
    description =
      "\(file): its columns come at different frequencies (\(found.joined(separator: "; "))); put them into files of "
      + "their own"
  }
}

extension DescribedColumn {
  fileprivate var frequency: Frequency? { profile.flatMap { try? $0.frequency.get() } }

  /// Whether it is what cash earns: a discount or overnight rate, or returns and prices that hardly vary.
  fileprivate var isCash: Bool {
    guard let profile else { return false }
    switch profile.reading {
    case .rate: return profile.maturity == nil
    case .decimalReturn, .percentReturn:
      return profile.isPersistent && (profile.rateName != nil || deviation < 0.02)
    default: return deviation < 0.005
    }
  }

  /// Standard deviation a year of its returns, of yields that of their changes, about.
  fileprivate var deviation: Double {
    guard let profile else { return 0 }
    switch profile.reading {
    case .price: return 1.4826 * (profile.typicalStep ?? 0) * profile.perYear.squareRoot()
    case .percentReturn: return profile.deviationPerYear / 100
    case .rate: return profile.maturity.map { $0 / 100 } ?? 0
    default: return profile.deviationPerYear
    }
  }
}
