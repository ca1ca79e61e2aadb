import TextFormats

extension JSONDocument {
  /// The members of an object.
  var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements of a member that is an array; none otherwise.
  func elements(_ name: String) -> [JSONDocument] {
    guard case .array(let elements)? = self[name] else { return [] }
    return elements
  }

  /// The texts of a member that is an array.
  func texts(_ name: String) -> [String] {
    elements(name).compactMap { element in
      if case .string(let text) = element { text } else { nil }
    }
  }

  /// The number of a member; nil for null and anything else.
  func double(_ name: String) -> Double? {
    switch self[name] {
    case .integer(let number)?: Double(number)
    case .number(let number)?: number
    default: nil
    }
  }
}
