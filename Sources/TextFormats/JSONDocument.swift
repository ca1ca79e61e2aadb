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
  /// The value of an object's member; nil when this is no object or has no such member.
  public subscript(name: String) -> JSONDocument? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of an object's member; nil when there is none or it is no text.
  public func text(_ name: String) -> String? {
    guard case .string(let text)? = self[name] else { return nil }
    return text
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
