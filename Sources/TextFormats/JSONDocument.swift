/// A JSON tree to write: objects keep the order of their members.
public indirect enum JSONDocument: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A finite number.
  case number(Double)
  case string(String)
  case array([JSONDocument])
  case object([Member])

  /// A name and its value.
  public struct Member: Sendable, Hashable {
    /// The name, unique within its object.
    public let name: String
    /// The value.
    public let value: JSONDocument

    /// A member of an object.
    public init(_ name: String, _ value: JSONDocument) {
      (self.name, self.value) = (name, value)
    }
  }
}

extension JSONDocument {
  /// The document that a JSON text holds; nil when the text has a mistake.
  public init?(parsing bytes: [UInt8]) {
    let (value, mistakes) = JSONText.parse(bytes)
    guard mistakes.isEmpty, let value else { return nil }
    self.init(value)
  }

  /// What was read, without places; nil if any part of it was unreadable.
  public init?(_ value: JSONValue) {
    switch value.content {
    case .null: self = .null
    case .bool(let truth): self = .bool(truth)
    case .number(let number): self = number.integer.map { .integer($0) } ?? .number(number.double)
    case .string(let text): self = .string(text)
    case .array(let values):
      let elements = values.compactMap { JSONDocument($0) }
      guard elements.count == values.count else { return nil }
      self = .array(elements)
    case .object(let values):
      let members = values.compactMap { member in
        JSONDocument(member.value).map { Member(member.name, $0) }
      }
      guard members.count == values.count else { return nil }
      self = .object(members)
    case .unreadable: return nil
    }
  }
}
