public import TextFormats

/// What is wrong with one setting of a strategy file, where, and what to do about it.
public struct ConfigurationMistake: Sendable, Hashable, CustomStringConvertible {
  /// Where a person finds what is to be changed.
  public enum Place: Sendable, Hashable {
    case position(TextPosition)
    /// An option of the command line, as it was given: `--set rule.window=126`.
    case option(String)
    /// The file as a whole, when it does not fit another file.
    case file
  }

  /// The file; nil when the mistake would be one with any file.
  public let file: String?
  /// Where to look for it.
  public let place: Place
  /// The setting; empty when the mistake concerns the file's form.
  public let path: JSONPath
  /// What was found, what is allowed and the nearest right name, in one sentence without a full stop.
  public let explanation: String

  init(file: String?, place: Place, path: JSONPath, explanation: String) {
    (self.file, self.place, self.path, self.explanation) = (file, place, path, explanation)
  }

  init(_ mistake: JSONMistake, file: String) {
    self.init(
      file: file, place: .position(mistake.position), path: mistake.path,
      explanation: mistake.explanation)
  }

  /// `slope-timing.json:14:17: rule.window: …`.
  public var description: String {
    let path = self.path.description
    return [location, path, explanation].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private var location: String {
    let file = self.file?.shownInMessage(atMost: 255) ?? ""
    switch place {
    case .position(let position): return "\(file):\(position)"
    case .option(let option): return file.isEmpty ? option : "\(file): \(option)"
    case .file: return file
    }
  }
}

extension ConfigurationMistake: Comparable {
  /// In the order of the file; what options caused comes after it, and the file as a whole last.
  public static func < (left: ConfigurationMistake, right: ConfigurationMistake) -> Bool {
    switch (left.place, right.place) {
    case (.position(let left), .position(let right)): left < right
    case (.position, _): true
    case (.option, .file): true
    default: false
    }
  }
}
