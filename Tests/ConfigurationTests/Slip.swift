import Configuration
import Testing

/// A slip that a person may make in a right file or on the command line, and what they should read.
struct Slip: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let example: ExampleFile
  private let old: String
  private let new: String
  private let settings: [String]
  let says: String

  init(
    _ title: String, in example: ExampleFile, replacing old: String = "", by new: String = "",
    settings: [String] = [], says: String
  ) {
    (testDescription, self.example, self.old, self.new) = (title, example, old, new)
    (self.settings, self.says) = (settings, says)
  }

  /// What the program says; an empty text when it finds nothing wrong.
  var message: String {
    do throws(ConfigurationError) {
      var parsed: [Setting] = []
      for setting in settings { parsed.append(try Setting(parsing: setting)) }
      let changed = old.isEmpty ? example : example.replacing(old, by: new)
      _ = try StrategyFile(reading: changed.bytes, file: changed.file, settings: parsed)
      return ""
    } catch {
      return error.description
    }
  }
}

extension ExampleFile {
  var bytes: [UInt8] { Array(text.utf8) }

  /// The file with the first occurrence of some text replaced; a text that is not in it is an error.
  func replacing(_ old: String, by new: String) -> ExampleFile {
    guard let range = text.firstRange(of: old) else {
      Issue.record("the example has no \(old)")
      return self
    }
    return ExampleFile(file: file, text: text.replacingCharacters(in: range, with: new))
  }

  /// The file as read, after some settings.
  func read(_ settings: String...) throws -> StrategyFile {
    try StrategyFile(
      reading: bytes, file: file, settings: settings.map { try Setting(parsing: $0) })
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }

  fileprivate func firstRange(of old: String) -> Range<String.Index>? {
    let (text, wanted) = (Array(utf8), Array(old.utf8))
    guard let start = text.indices.first(where: { text[$0...].starts(with: wanted) }) else {
      return nil
    }
    let lower = utf8.index(startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: wanted.count)
  }
}
