public import TextFormats

/// The published JSON Schema of strategy files, made from the shapes that the decoder follows.
///
/// It knows everything about single values and what goes with a unit of days. What compares values
/// with one another, such as weights that do not add up to one, the program alone checks; and texts
/// that are no JSON, or write a name twice, never get as far as a schema.
public enum StrategySchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A strategy file of Tenor (tenor.strategy/1)",
      StrategyShape.file.schema + ["allOf": .array(daysAndMonths)])
  }

  /// What a unit of days rules out: see `Contradictions`, which refuses it with a message.
  private static var daysAndMonths: [JSONDocument] {
    let decidesByDay = member("rebalance", member("unit", ["const": "day"]))
    let alone = StrategyShape.dayAlone.map { key, word in
      JSONDocument.Member(key, ["const": .string(word)])
    }
    let forecastsMonths = member(
      "rule", member("type", JSONSchema.words(StrategyFile.monthlyRules)))
    return [
      [
        "if": decidesByDay,
        "then": ["properties": ["rebalance": ["properties": .object(alone)]]],
      ],
      [
        "if": forecastsMonths,
        "then": ["properties": ["rebalance": ["properties": ["unit": ["const": "month"]]]]],
      ],
    ]
  }

  /// An object that has a member of that kind.
  private static func member(_ name: String, _ schema: JSONDocument) -> JSONDocument {
    [
      "type": "object", "properties": .object([.init(name, schema)]),
      "required": [.string(name)],
    ]
  }
}

extension Shape {
  fileprivate var schema: JSONDocument {
    switch self {
    case .null: ["type": "null"]
    case .flag: ["type": "boolean"]
    case .word(let words): JSONSchema.words(words)
    case .text(.day): JSONSchema.day
    case .text(let form): JSONSchema.text(matching: form.pattern)
    case .wholeNumber(let range):
      JSONSchema.wholeNumber(atLeast: range.lowerBound, atMost: range.upperBound)
    case .number(let range): range.schema
    case .list(let element, let count, _):
      JSONSchema.list(of: element.schema) + [
        "minItems": .integer(count.lowerBound), "maxItems": .integer(count.upperBound),
        "uniqueItems": true,
      ]
    case .record(let record): record.schema
    case .table(let value, let form, _):
      ["propertyNames": ["pattern": .string(form.pattern)], "minProperties": 1]
        + JSONSchema.table(of: value.schema)
    case .choice(let records, _): ["oneOf": .array(records.map(\.schema))]
    case .either(let shapes): ["anyOf": .array(shapes.map(\.schema))]
    }
  }

  /// What an object left out stands for: the defaults of its own keys.
  fileprivate var emptyRecord: JSONDocument? {
    guard case .record(let record) = self else { return nil }
    return .object(
      record.fields.compactMap { field in
        guard case .optional(let value) = field.presence else { return nil }
        return .init(field.key, value)
      })
  }
}

extension Record {
  fileprivate var schema: JSONDocument {
    let described: JSONDocument = summary.map { ["description": .string($0)] } ?? [:]
    let counted: JSONDocument = hasOneKey ? ["minProperties": 1, "maxProperties": 1] : [:]
    return described + JSONSchema.object(fields.map(\.property)) + counted + also
  }
}

extension Field {
  fileprivate var property: JSONSchemaProperty {
    switch presence {
    case .required: JSONSchemaProperty(key, shape.schema, summary)
    case .optional(let value):
      JSONSchemaProperty(
        key, shape.schema, summary, isRequired: false, default: shape.emptyRecord ?? value)
    case .copying, .omittable, .ignored:
      JSONSchemaProperty(key, shape.schema, summary, isRequired: false)
    }
  }
}

extension NumberRange {
  fileprivate var schema: JSONDocument {
    let limits = [("exclusiveMinimum", above), ("minimum", atLeast), ("maximum", atMost)]
    let given = limits.compactMap { name, limit in
      limit.map { JSONDocument.Member(name, LocatedValue.document(of: $0)) }
    }
    return JSONSchema.number + .object(given)
  }
}
