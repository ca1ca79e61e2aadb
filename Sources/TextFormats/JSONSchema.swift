/// Pieces of JSON Schemas (draft 2020-12), put together as documents to write.
public enum JSONSchema {
  /// The schema's own schema.
  public static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// A whole schema: what it is for, then what a document must be.
  public static func document(title: String, _ schema: JSONDocument) -> JSONDocument {
    ["$schema": .string(dialect), "title": .string(title)] + schema
  }

  /// An object. Other members than those listed are refused unless it is open.
  public static func object(
    _ properties: [JSONSchemaProperty], isOpen: Bool = false
  ) -> JSONDocument {
    [
      "type": "object", "properties": .object(properties.map { .init($0.name, $0.schema) }),
      "required": .array(properties.filter(\.isRequired).map { .string($0.name) }),
    ] + (isOpen ? [:] : ["additionalProperties": false])
  }

  /// An object whose names are not known beforehand and whose values are alike.
  public static func table(of value: JSONDocument) -> JSONDocument {
    ["type": "object", "additionalProperties": value]
  }

  /// A list of values that are alike.
  public static func list(of element: JSONDocument, atLeast least: Int = 0) -> JSONDocument {
    ["type": "array", "items": element] + (least > 0 ? ["minItems": .integer(least)] : [:])
  }

  /// One of some words.
  public static func words(_ words: [String]) -> JSONDocument {
    ["enum": .array(words.map { .string($0) })]
  }

  /// Exactly this text.
  public static func text(exactly text: String) -> JSONDocument { ["const": .string(text)] }

  /// A text that a regular expression (ECMA-262) finds something in.
  public static func text(matching pattern: String) -> JSONDocument {
    ["type": "string", "pattern": .string(pattern)]
  }

  /// A whole number; to a schema 3.0 is one.
  public static func wholeNumber(atLeast least: Int, atMost most: Int? = nil) -> JSONDocument {
    ["type": "integer", "minimum": .integer(least)]
      + (most.map { ["maximum": .integer($0)] } ?? [:])
  }

  /// A number of at least `least`.
  public static func number(atLeast least: Int) -> JSONDocument {
    ["type": "number", "minimum": .integer(least)]
  }

  /// What a schema allows, or null.
  public static func nullable(_ schema: JSONDocument) -> JSONDocument {
    ["anyOf": [schema, ["type": "null"]]]
  }

  /// Any text.
  public static let text: JSONDocument = ["type": "string"]
  /// Any number.
  public static let number: JSONDocument = ["type": "number"]
  /// A SHA-256 in lower-case hexadecimal digits.
  public static let sha256 = text(matching: "^[0-9a-f]{64}\(end)")
  /// A day of the Gregorian calendar, years 1 to 9999: `1971-08-16`.
  public static let day: JSONDocument = [
    "type": "string", "format": "date", "pattern": .string(dayPattern),
  ]

  /// The days of the calendar and no other text.
  public static let dayPattern = "^\(calendarDay)\(end)"

  /// The end of a pattern. To some programs `$` also stands before a last line break; this does not.
  public static let end = "(?!\\n)$"

  /// Months of 31 days, of 30, and February, whose 29th needs a leap year. `format` alone would not do:
  /// many programs read it as a remark.
  private static let calendarDay =
    "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|\(leapYear)-02-29)"

  private static let leapYear =
    "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
}

extension JSONDocument {
  /// Members of one object and, behind them, of another; the first for anything else.
  public static func + (left: JSONDocument, right: JSONDocument) -> JSONDocument {
    guard case .object(let first) = left, case .object(let second) = right else { return left }
    return .object(first + second)
  }
}
