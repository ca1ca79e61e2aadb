extension JSONDocument {
  /// The value of an object's member; nil when this is no object or has no such member.
  public subscript(name: String) -> JSONDocument? { members?.first { $0.name == name }?.value }

  /// The members of an object, in their order; nil when this is none.
  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements of an array, in their order; nil when this is none.
  public var elements: [JSONDocument]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The characters of a text; nil when this is none.
  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The value of a number, be it whole or not; nil when this is none.
  public var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// The elements of a member that is an array; none when there is none.
  public func elements(_ name: String) -> [JSONDocument] { self[name]?.elements ?? [] }

  /// The text of a member; nil when there is none or it is no text.
  public func text(_ name: String) -> String? { self[name]?.text }

  /// The texts among the elements of a member that is an array; none when there is none.
  public func texts(_ name: String) -> [String] { elements(name).compactMap(\.text) }

  /// The number of a member; nil when there is none or it is no number.
  public func double(_ name: String) -> Double? { self[name]?.number }
}
