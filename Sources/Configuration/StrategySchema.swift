public import TextFormats

/// The published JSON Schema of strategy files, made from the shapes that the decoder follows.
///
/// It knows everything about single values. What only several values together can get wrong, such
/// as weights that do not add up to one, the program alone checks; and to a JSON Schema 3.0 is a whole
/// number, which the program refuses.
public enum StrategySchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    guard case .object(let body) = Shape.record(StrategyShape.file).schema else { return [:] }
    let head: [JSONDocument.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("title", "A strategy file of Tenor (tenor.strategy/1)"),
    ]
    return .object(head + body)
  }
}

extension Shape {
  fileprivate var schema: JSONDocument {
    switch self {
    case .null: ["type": "null"]
    case .word(let words): ["enum": .array(words.map { .string($0) })]
    case .text(.day):
      ["type": "string", "format": "date", "pattern": .string(TextForm.day.pattern)]
    case .text(let form): ["type": "string", "pattern": .string(form.pattern)]
    case .wholeNumber(let range):
      [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .number(let range): range.schema
    case .list(let element, let count, _):
      [
        "type": "array", "items": element.schema, "minItems": .integer(count.lowerBound),
        "maxItems": .integer(count.upperBound), "uniqueItems": true,
      ]
    case .record(let record): record.schema
    case .table(let value, let form, _):
      [
        "type": "object", "propertyNames": ["pattern": .string(form.pattern)],
        "additionalProperties": value.schema, "minProperties": 1,
      ]
    case .choice(let records, _): ["oneOf": .array(records.map(\.schema))]
    case .either(let shapes): ["anyOf": .array(shapes.map(\.schema))]
    }
  }
}

extension Record {
  fileprivate var schema: JSONDocument {
    [
      "type": "object",
      "properties": .object(fields.map { .init($0.key, $0.schema) }),
      "required": .array(fields.filter(\.isRequired).map { .string($0.key) }),
      "additionalProperties": false,
    ]
  }
}

extension Field {
  fileprivate var isRequired: Bool {
    if case .required = presence { true } else { false }
  }

  /// What the shape says, the summary, and the default of a setting that is not an object.
  fileprivate var schema: JSONDocument {
    guard case .object(var members) = shape.schema else { return shape.schema }
    members.insert(.init("description", .string(summary)), at: 0)
    if case .optional(let value) = presence, value != [:] {
      members.append(.init("default", value))
    }
    return .object(members)
  }
}

extension NumberRange {
  fileprivate var schema: JSONDocument {
    let limits = [("exclusiveMinimum", above), ("minimum", atLeast), ("maximum", atMost)]
    let given = limits.compactMap { name, limit in
      limit.map { JSONDocument.Member(name, LocatedValue.document(of: $0)) }
    }
    return .object([.init("type", "number")] + given)
  }
}
