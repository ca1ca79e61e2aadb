/// Every mistake that was found in a configuration, at least one.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// In the order of the files, and within a file by position.
  public let mistakes: [ConfigurationMistake]

  /// How many mistakes the description spells out.
  public static let mostShown = 20

  init(_ mistakes: [ConfigurationMistake]) {
    precondition(!mistakes.isEmpty, "an error says what is wrong")
    self.mistakes = mistakes
  }

  /// The mistakes of several files as one error, in the order given.
  public init(joining errors: [ConfigurationError]) {
    self.init(errors.flatMap(\.mistakes))
  }

  /// One line a mistake, at most 20, then how many more there are.
  public var description: String {
    var lines = mistakes.prefix(ConfigurationError.mostShown).map(\.description)
    let hidden = mistakes.count - lines.count
    if hidden > 0 { lines.append("and \(hidden) more \(hidden == 1 ? "mistake" : "mistakes")") }
    return lines.joined(separator: "\n")
  }
}
