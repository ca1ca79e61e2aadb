import Glibc

/// Whether words may be colored, and which are: headings of results, and the words that begin a message.
struct TerminalStyle {
  /// Whether colors are shown.
  let isColored: Bool

  /// The style of a stream: colors on a terminal that has them, unless somebody asked for none.
  ///
  /// See no-color.org: `NO_COLOR` counts when it is not empty.
  init(of descriptor: Int32, arguments: [String] = CommandLine.arguments) {
    isColored =
      isatty(descriptor) == 1 && !arguments.contains("--no-color")
      && Self.variable("NO_COLOR").isEmpty && !["", "dumb"].contains(Self.variable("TERM"))
  }

  init(isColored: Bool) { self.isColored = isColored }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// A message with its first word colored: red before an error, yellow before a warning.
  func message(_ text: String) -> String {
    for (word, color) in [("tenor:", "31"), ("warning:", "33")] where text.hasPrefix(word) {
      return colored(word, color) + text.dropFirst(word.count)
    }
    return text
  }

  /// Results with their headings in bold: the lines that begin a part, be it of a report, a plan or a
  /// description, and are no list.
  func results(_ text: String) -> String {
    var isFirst = true
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      defer { isFirst = line.isEmpty }
      let isHeading = isFirst && !line.isEmpty && !line.hasPrefix(" ") && !line.hasPrefix("- ")
      return isHeading ? colored(line, "1") : String(line)
    }.joined(separator: "\n")
  }

  private func colored(_ text: some StringProtocol, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : String(text)
  }
}
