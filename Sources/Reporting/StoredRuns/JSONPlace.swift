import TextFormats
import TimeSeries

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

  /// The number of a member; nil for null.
  func number(_ name: String) throws(StoredRunError) -> Double? {
    let member = try member(name)
    if member.value == .null { return nil }
    guard let number = member.value.number else { throw member.unexpected("a number or null") }
    return number
  }

  /// The day of a member.
  func day(_ name: String) throws(StoredRunError) -> Day {
    guard let day = Day(iso: try text(name)) else {
      throw try member(name).unexpected("a day such as 1971-08-16")
    }
    return day
  }

  /// The elements of a member that is an array.
  func elements(_ name: String) throws(StoredRunError) -> [JSONPlace] {
    let member = try member(name)
    guard let elements = member.value.elements else { throw member.unexpected("an array") }
    return elements.enumerated().map { place, element in
      JSONPlace(element, file: file, path: "\(member.path)[\(place)]")
    }
  }

  /// The texts of a member that is an array of texts; none when it is absent.
  func texts(_ name: String) throws(StoredRunError) -> [String] {
    guard optional(name) != nil else { return [] }
    var texts: [String] = []
    for element in try elements(name) {
      guard let text = element.value.text else { throw element.unexpected("a text") }
      texts.append(text)
    }
    return texts
  }

  func unexpected(_ wanted: String) -> StoredRunError {
    .unexpected(file: file, path: path.isEmpty ? "the whole" : path, wanted: wanted)
  }
}
