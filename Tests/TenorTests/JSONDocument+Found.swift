import Testing
import TextFormats

extension JSONDocument {
  /// A number, which must be there.
  static func number(_ value: Double?) throws -> JSONDocument { .number(try #require(value)) }

  /// Numbers, all of which must be there.
  static func numbers(_ values: [Double?]) throws -> JSONDocument {
    .array(try values.map { try .number($0) })
  }

  /// A day in its ISO form.
  static func text(_ value: some CustomStringConvertible) -> JSONDocument {
    .string(value.description)
  }

  /// An object with a member for each element.
  static func object<Element>(
    of elements: some Sequence<Element>, _ member: (Element) throws -> (String, JSONDocument)
  ) rethrows -> JSONDocument {
    .object(
      try elements.map { element in
        let (name, value) = try member(element)
        return Member(name, value)
      })
  }
}
