import TextFormats

/// A value of a JSON file and where it stands, for reading what was written before.
struct JSONPlace {
  let value: JSONDocument
  let file: String
  let path: String

  init(_ value: JSONDocument, file: String, path: String = "") {
    (self.value, self.file, self.path) = (value, file, path)
  }

  /// A member that must be there.
  func member(_ name: String) throws(StoredRunError) -> JSONPlace {
    guard let member = optional(name) else { throw unexpected("a member \(name)") }
    return member
  }

  /// A member that may be absent.
  func optional(_ name: String) -> JSONPlace? {
    let below = path.isEmpty ? name : "\(path).\(name)"
    return value[name].map { JSONPlace($0, file: file, path: below) }
  }

  /// The text of a member.
  func text(_ name: String) throws(StoredRunError) -> String {
    let member = try member(name)
    guard let text = member.value.text else { throw member.unexpected("a text") }
    return text
  }

  /// The whole number of a member.
  func integer(_ name: String) throws(StoredRunError) -> Int {
    let member = try member(name)
    guard case .integer(let number) = member.value else {
      throw member.unexpected("a whole number")
    }
    return number
  }

  /// The elements of an array.
  var elements: [JSONPlace] {
    get throws(StoredRunError) {
      guard let elements = value.elements else { throw unexpected("an array") }
      return elements.enumerated().map { place, element in
        JSONPlace(element, file: file, path: "\(path)[\(place)]")
      }
    }
  }

  /// A member that may be absent or null.
  func present(_ name: String) -> JSONPlace? {
    optional(name).flatMap { $0.value == .null ? nil : $0 }
  }

  /// The text of a member that may be absent; nil for what is no text.
  func words(_ name: String) -> String? { optional(name)?.value.text }

  func unexpected(_ wanted: String) -> StoredRunError {
    .unexpected(file: file, path: path.isEmpty ? "the whole" : path, wanted: wanted)
  }
}
