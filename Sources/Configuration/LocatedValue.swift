import TextFormats

/// A JSON value that knows where a person finds it: in the file, or in an option.
struct LocatedValue: Sendable, Hashable {
  typealias Place = ConfigurationMistake.Place

  indirect enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case text(String)
    case list([LocatedValue])
    case record([Member])
    /// No value that can be used; why is already reported.
    case unreadable
  }

  struct Member: Sendable, Hashable {
    let name: String
    let place: Place
    var value: LocatedValue
  }

  var content: Content
  let place: Place

  init(_ content: Content, at place: Place) {
    (self.content, self.place) = (content, place)
  }

  /// A value of a file, or, with an option, the value that the option gives.
  init(_ value: JSONValue, from option: String? = nil) {
    let place = { (position: TextPosition) -> Place in
      option.map { .option($0) } ?? .position(position)
    }
    self.place = place(value.position)
    switch value.content {
    case .null: content = .null
    case .bool(let truth): content = .bool(truth)
    case .number(let number): content = .number(number)
    case .string(let text): content = .text(text)
    case .array(let elements): content = .list(elements.map { LocatedValue($0, from: option) })
    case .object(let members):
      content = .record(
        members.map {
          Member(
            name: $0.name, place: place($0.position), value: LocatedValue($0.value, from: option))
        })
    case .unreadable: content = .unreadable
    }
  }

  /// A value that the file leaves out, placed where it could have stood.
  init(default document: JSONDocument, at place: Place) {
    switch document {
    case .array(let elements):
      self.init(.list(elements.map { LocatedValue(default: $0, at: place) }), at: place)
    case .object(let members):
      let located = members.map {
        Member(name: $0.name, place: place, value: LocatedValue(default: $0.value, at: place))
      }
      self.init(.record(located), at: place)
    case .null: self.init(.null, at: place)
    case .bool(let truth): self.init(.bool(truth), at: place)
    case .integer(let number): self.init(.number(JSONNumber(number)), at: place)
    case .number(let number): self.init(.number(JSONNumber(number)), at: place)
    case .string(let text): self.init(.text(text), at: place)
    }
  }

  /// The same tree as a document to write; numbers that are whole are written as such.
  var document: JSONDocument {
    switch content {
    case .null, .unreadable: .null
    case .bool(let truth): .bool(truth)
    case .number(let number):
      number.integer.map { .integer($0) } ?? LocatedValue.document(of: number.double)
    case .text(let text): .string(text)
    case .list(let elements): .array(elements.map(\.document))
    case .record(let members): .object(members.map { .init($0.name, $0.value.document) })
    }
  }

  /// A number as a whole one where it is, so that 1 and 1.0 make the same resolved file.
  static func document(of number: Double) -> JSONDocument {
    Int(exactly: number).map { .integer($0) } ?? .number(number)
  }
}

extension LocatedValue {
  /// A number, null or truth value that stands in quotes by mistake; nil for other text.
  init?(readingScalar text: String) {
    let (value, mistakes) = JSONText.parse(Array(text.utf8))
    guard let value, mistakes.isEmpty else { return nil }
    self.init(value)
  }
}
