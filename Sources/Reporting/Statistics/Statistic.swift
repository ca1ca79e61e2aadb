import Performance
import TextFormats

/// A statistic of a strategy: what is known about it, in one place.
struct Statistic: Sendable {
  /// Where the Sharpe table has it, and its heading there in short lines, as narrow print has it.
  struct Column: Sendable {
    let place: Int
    let heading: [String]
  }

  /// The name in reports, files and conditions.
  let key: String
  /// The heading of tables, and how they round it.
  let text: StatisticText
  /// Nil where the Sharpe table has no room for it.
  let column: Column?
  /// How many of something.
  let isCount: Bool
  /// Whether null has its reason beside it.
  let hasReason: Bool
  /// Whether it is what reports of older programs lack.
  let isLate: Bool
  /// What a number must be, as JSON Schema says it.
  let schema: JSONDocument
  /// What it is and how it is computed.
  let meaning: String
  /// Its value on a sample.
  let value: @Sendable (EvaluatedSample) -> StatisticValue
}

extension Statistic {
  /// A number, null where it is undefined.
  static func number(
    _ key: String, _ heading: String, _ cell: CellText, _ column: Column?,
    _ meaning: String, schema: JSONDocument = JSONSchema.numberOrNull,
    _ value: @escaping @Sendable (EvaluatedSample) -> Double?
  ) -> Statistic {
    Statistic(
      key: key, text: StatisticText(heading, cell), column: column, isCount: false,
      hasReason: false, isLate: false, schema: schema, meaning: meaning,
      value: { value($0).map { .number($0) } ?? .undefined(reason: nil) })
  }

  /// A number, or null and the reason.
  static func undefinable(
    _ key: String, _ heading: String, _ cell: CellText, _ column: Column?, _ meaning: String,
    _ value: @escaping @Sendable (EvaluatedSample) -> Result<Double, Undefined>
  ) -> Statistic {
    Statistic(
      key: key, text: StatisticText(heading, cell), column: column, isCount: false,
      hasReason: true, isLate: false, schema: JSONSchema.numberOrNull, meaning: meaning,
      value: {
        switch value($0) {
        case .success(let number): .number(number)
        case .failure(let reason): .undefined(reason: reason.description)
        }
      })
  }

  /// A number of at least 0 that needs a run's trades, which not every sample has.
  static func traded(
    _ key: String, _ heading: String, _ cell: CellText, _ column: Column?, _ meaning: String,
    _ value: @escaping @Sendable (EvaluatedSample.Trading) -> Double
  ) -> Statistic {
    Statistic(
      key: key, text: StatisticText(heading, cell), column: column, isCount: false,
      hasReason: false, isLate: true, schema: JSONSchema.number(atLeast: 0), meaning: meaning,
      value: { $0.trading.map { .number(value($0)) } ?? .missing })
  }

  /// How many of something; nil for a sample that does not tell.
  static func count(
    _ key: String, _ meaning: String, heading: String? = nil,
    _ value: @escaping @Sendable (EvaluatedSample) -> Int?
  ) -> Statistic {
    Statistic(
      key: key, text: StatisticText(heading ?? key, .count), column: nil, isCount: true,
      hasReason: false, isLate: true, schema: JSONSchema.wholeNumber(atLeast: 0), meaning: meaning,
      value: { value($0).map { .count($0) } ?? .missing })
  }
}

extension Statistic {
  /// What a schema says of it, and of the reason beside it.
  var properties: [JSONSchemaProperty] {
    let own = JSONSchemaProperty(key, schema, meaning, isRequired: !isLate)
    return hasReason ? [own, .reason(besideNullOf: key)] : [own]
  }

  /// Its value on a sample; nil where that does not tell.
  func named(on sample: EvaluatedSample) -> NamedStatistic? {
    let value = value(sample)
    return value == .missing ? nil : NamedStatistic(key, value)
  }

  /// Its value in an object of a report; nil where an older program did not write it.
  func read(_ place: JSONPlace) throws(StoredRunError) -> NamedStatistic? {
    guard let there = isLate ? place.optional(key) : try place.member(key) else { return nil }
    if there.value == .null {
      return NamedStatistic(key, .undefined(reason: place.words(key + "Reason")))
    }
    return NamedStatistic(
      key,
      isCount
        ? .count(try JSONType.count.read(there)) : .number(try JSONType.number.read(there)))
  }
}

extension Member where Value == [NamedStatistic] {
  /// Statistics of a strategy, each under its own name.
  static func statistics(_ list: [Statistic], _ value: Path) -> Self {
    Self(
      properties: { list.flatMap(\.properties) },
      reasoned: list.filter(\.hasReason).map(\.key),
      write: { $0[keyPath: value].flatMap(\.members) },
      read: { place throws(StoredRunError) in
        var values: [NamedStatistic] = []
        for statistic in list {
          if let value = try statistic.read(place) { values.append(value) }
        }
        return values
      })
  }
}

extension NamedStatistic {
  /// The value under its name, or null and the reason beside it.
  fileprivate var members: [JSONDocument.Member] {
    switch value {
    case .number(let number): [.init(name, .number(number))]
    case .count(let count): [.init(name, .integer(count))]
    case .undefined(let reason): Undefinable(value: nil, reason: reason).members(name, .number)
    case .missing: []
    }
  }
}
