import TextFormats
import TimeSeries

/// A kind of value in a JSON document: how one is described to others, written, and read back.
struct JSONType<Value>: Sendable {
  /// What a value must be, as JSON Schema says it.
  let schema: @Sendable () -> JSONDocument
  /// A value as it is written.
  let write: @Sendable (Value) -> JSONDocument
  /// A value as it is read back.
  let read: @Sendable (JSONPlace) throws(StoredRunError) -> Value

  /// A type of its parts.
  init(
    _ schema: @autoclosure @escaping @Sendable () -> JSONDocument,
    write: @escaping @Sendable (Value) -> JSONDocument,
    read: @escaping @Sendable (JSONPlace) throws(StoredRunError) -> Value
  ) {
    (self.schema, self.write, self.read) = (schema, write, read)
  }

  /// A type whose values are read by a function that has nil for anything else.
  ///
  /// - Parameter wanted: what messages call such a value.
  init(
    _ schema: @autoclosure @escaping @Sendable () -> JSONDocument, wanted: String,
    write: @escaping @Sendable (Value) -> JSONDocument,
    reading: @escaping @Sendable (JSONDocument) -> Value?
  ) {
    self.init(
      schema(), write: write,
      read: { place throws(StoredRunError) in
        guard let value = reading(place.value) else { throw place.unexpected(wanted) }
        return value
      })
  }

  /// Values of another kind that stand for these.
  func map<Other>(
    _ read: @escaping @Sendable (Value) -> Other, back write: @escaping @Sendable (Other) -> Value
  ) -> JSONType<Other> {
    JSONType<Other>(
      schema(), write: { self.write(write($0)) },
      read: { place throws(StoredRunError) in read(try self.read(place)) })
  }

  /// The same with another schema: a text that follows a pattern, a list of at least one.
  func described(_ schema: @autoclosure @escaping @Sendable () -> JSONDocument) -> Self {
    Self(schema(), write: write, read: read)
  }
}

extension JSONType where Value == Double {
  /// Any finite number.
  static var number: Self { number(described: JSONSchema.number) }

  /// A number of at least `least`.
  static func number(atLeast least: Int) -> Self {
    number(described: JSONSchema.number(atLeast: least))
  }

  /// A number above 0.
  static var positive: Self {
    let schema: JSONDocument = ["type": "number", "exclusiveMinimum": 0]
    return number(described: schema)
  }

  /// A number that a schema describes.
  static func number(described schema: @autoclosure @escaping @Sendable () -> JSONDocument) -> Self
  {
    Self(schema(), wanted: "a number", write: { .number($0) }, reading: \.number)
  }
}

extension JSONType where Value == Double? {
  /// A number, or null where it is undefined.
  static var numberOrNull: Self { .nullable(.number) }
}

extension JSONType where Value == Int {
  /// A whole number of at least `least`.
  static func count(atLeast least: Int = 0) -> Self {
    Self(
      JSONSchema.wholeNumber(atLeast: least), wanted: "a whole number", write: { .integer($0) },
      reading: { if case .integer(let count) = $0 { count } else { nil } })
  }

  /// How many of something.
  static var count: Self { count() }
}

extension JSONType where Value == Bool {
  /// `true` or `false`.
  static var flag: Self {
    Self(
      ["type": "boolean"], wanted: "true or false", write: { .bool($0) },
      reading: { if case .bool(let flag) = $0 { flag } else { nil } })
  }
}

extension JSONType where Value == String {
  /// Any text.
  static var text: Self { text(described: JSONSchema.text) }

  /// A SHA-256 in lower-case hexadecimal digits.
  static var sha256: Self { text(described: JSONSchema.sha256) }

  /// One of some words.
  static func words(_ words: [String]) -> Self { text(described: JSONSchema.words(words)) }

  /// A text that a schema describes.
  static func text(described schema: @autoclosure @escaping @Sendable () -> JSONDocument) -> Self {
    Self(schema(), wanted: "a text", write: { .string($0) }, reading: \.text)
  }
}

extension JSONType
where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
  /// One of the words that there are cases for.
  static var word: Self {
    let words = Value.allCases.map(\.rawValue)
    return Self(
      JSONSchema.words(words), wanted: "one of \(words.joined(separator: ", "))",
      write: { .string($0.rawValue) }, reading: { $0.text.flatMap { Value(rawValue: $0) } })
  }
}

extension JSONType where Value == UInt64 {
  /// A seed in decimal: a text, as it may be longer than a number holds.
  static var seed: Self { seed(described: JSONSchema.text) }

  /// A seed that a schema describes.
  static func seed(described schema: @autoclosure @escaping @Sendable () -> JSONDocument) -> Self {
    Self(
      schema(), wanted: "a seed in decimal", write: { .string(String($0)) },
      reading: { $0.text.flatMap { UInt64($0) } })
  }
}

extension JSONType where Value == Day {
  /// A day of the calendar.
  static var day: Self {
    Self(
      JSONSchema.day, wanted: "a day such as 1971-08-16", write: { .string($0.description) },
      reading: { $0.text.flatMap { Day(iso: $0) } })
  }
}

extension JSONType where Value == JSONDocument {
  /// Whatever a schema describes, as it stands.
  static func tree(_ schema: @autoclosure @escaping @Sendable () -> JSONDocument) -> Self {
    Self(schema(), write: { $0 }, read: { place throws(StoredRunError) in place.value })
  }
}

extension JSONType {
  /// A value, or null for nil.
  static func nullable<Wrapped>(_ type: JSONType<Wrapped>) -> Self where Value == Wrapped? {
    Self(
      JSONSchema.nullable(type.schema()), write: { $0.map(type.write) ?? .null },
      read: { place throws(StoredRunError) in
        place.value == .null ? nil : try type.read(place)
      })
  }

  /// A list of values that are alike.
  static func list<Element>(
    _ type: JSONType<Element>, atLeast least: Int = 0
  ) -> Self where Value == [Element] {
    Self(
      JSONSchema.list(of: type.schema(), atLeast: least), write: { .array($0.map(type.write)) },
      read: { place throws(StoredRunError) in
        var list: [Element] = []
        for element in try place.elements { list.append(try type.read(element)) }
        return list
      })
  }

  /// An object whose names are not known beforehand and whose values are alike, in the order written.
  static func table<Element>(
    of type: JSONType<Element>
  ) -> Self where Value == [(name: String, value: Element)] {
    Self(
      JSONSchema.table(of: type.schema()),
      write: { .object($0.map { .init($0.name, type.write($0.value)) }) },
      read: { place throws(StoredRunError) in
        guard let members = place.value.members else { throw place.unexpected("an object") }
        var table: Value = []
        for member in members {
          table.append((member.name, try type.read(place.member(member.name))))
        }
        return table
      })
  }
}

extension JSONType where Value: DocumentObject {
  /// An object by its one description.
  static var object: Self {
    Self(
      Value.fields.schema, write: { Value.fields.document(of: $0) },
      read: { place throws(StoredRunError) in try Value.fields.read(place) })
  }
}
