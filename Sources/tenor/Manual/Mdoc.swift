/// Pieces of mdoc, the language of manual pages.
enum Mdoc {
  /// An argument as it is used: `Fl -set Ar path=value`.
  static func usage(of argument: CommandDescription.Argument) -> String {
    let name = argument.names.first.map { $0.count == 1 ? "Fl \($0)" : "Fl -\($0)" }
    let value = argument.valueName.map { "Ar \(escaped($0))" }
    return [name, value].compactMap { $0 }.joined(separator: " ")
      + (argument.isRepeating ? " ..." : "")
  }

  /// What an argument means, and what holds without it.
  static func meaning(of argument: CommandDescription.Argument) -> String {
    argument.abstract + (argument.fallback.map { " (default: \($0))" } ?? "")
  }

  /// Text of whole lines: a sentence begins a line, and none is longer than a terminal is wide.
  static func paragraph(_ text: String) -> [String] {
    sentences(in: text).flatMap { lines(of: $0) }
  }

  /// A discussion: parts between empty lines, each of them words and then lines that are shown as they are.
  static func discussion(_ text: String) -> [String] {
    text.split(separator: "\n\n").flatMap { part -> [String] in
      let lines = part.split(separator: "\n")
      let words = lines.prefix { !$0.hasPrefix("  ") }
      let shown = lines.dropFirst(words.count)
      let listing = shown.map { literal($0.dropFirst($0.hasPrefix("  ") ? 2 : 0)) }
      return [".Pp"] + paragraph(words.joined(separator: " "))
        + (listing.isEmpty ? [] : [".Bd -literal -offset indent"] + listing + [".Ed"])
    }
  }

  /// A line that is shown as it is.
  static func literal(_ line: some StringProtocol) -> String {
    let text = escaped(String(line))
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  /// A sentence in the middle of a line: no capital, no full stop.
  static func sentence(_ text: String) -> String {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    return escaped(text.prefix(1).lowercased() + text.dropFirst())
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "\\" ? "\\e" : String($0) }.joined()
  }

  private static func sentences(in text: String) -> [String] {
    var sentences = [""]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let last = sentences[sentences.count - 1]
      sentences[sentences.count - 1] = last.isEmpty ? String(word) : last + " " + word
      if let end = word.last, ".!?:;".contains(end) { sentences.append("") }
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func lines(of sentence: String) -> [String] {
    var lines = [""]
    for word in sentence.split(separator: " ") {
      let last = lines[lines.count - 1]
      let joined = last.isEmpty ? String(word) : last + " " + word
      if joined.utf8.count <= 76 {
        lines[lines.count - 1] = joined
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { literal($0) }
  }
}
