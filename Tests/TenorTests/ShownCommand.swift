/// A command of a `console` block, and what is shown below it: all that a terminal shows.
///
/// A line `…` stands for any lines; within a line it stands for any text, and spaces then only part words.
/// A command that ends otherwise than with 0 says so: `tenor compare a b  # ends with 1`.
struct ShownCommand: Sendable {
  /// What is typed.
  let line: String
  /// What is shown, each line with its end.
  let output: String

  /// The commands of a block: each is a line that begins with `$ `, and goes on where the next begin
  /// with `> `.
  static func all(in block: String) -> [ShownCommand] {
    var commands: [ShownCommand] = []
    for line in block.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        commands.append(ShownCommand(line: String(line.dropFirst(2)), output: ""))
      } else if let last = commands.popLast() {
        let goesOn = last.output.isEmpty && line.hasPrefix("> ")
        commands.append(
          goesOn
            ? ShownCommand(line: last.line + "\n" + line.dropFirst(2), output: "")
            : ShownCommand(line: last.line, output: last.output + line + "\n"))
      }
    }
    return commands
  }

  /// The exit code: the number after `# ends with`, otherwise 0.
  var code: Int32? {
    guard let note = line.firstRange(of: "# ends with ") else { return 0 }
    return Int32(line[note.upperBound...])
  }

  /// Whether this is what was printed.
  func shows(_ printed: String) -> Bool {
    Self.show(Self.lines(of: output), Self.lines(of: printed))
  }

  private static func show(_ shown: ArraySlice<Substring>, _ printed: ArraySlice<Substring>) -> Bool
  {
    guard let first = shown.first else { return printed.isEmpty }
    let rest = shown.dropFirst()
    if first == "…" {
      return (printed.startIndex...printed.endIndex).contains { show(rest, printed[$0...]) }
    }
    guard let line = printed.first, fits(first, line) else { return false }
    return show(rest, printed.dropFirst())
  }

  /// Whether a shown line is the printed one, its first `…` standing for any text.
  private static func fits(_ shown: Substring, _ printed: Substring) -> Bool {
    guard shown != printed, let gap = shown.firstRange(of: "…") else { return shown == printed }
    let (before, after) = (words(shown[..<gap.lowerBound]), words(shown[gap.upperBound...]))
    let all = words(printed)
    return all.count > before.count + after.count && all.starts(with: before)
      && all.suffix(after.count).elementsEqual(after)
  }

  private static func words(_ text: Substring) -> [Substring] { text.split(separator: " ") }

  private static func lines(of text: String) -> ArraySlice<Substring> {
    text.split(separator: "\n", omittingEmptySubsequences: false)[...]
  }
}
