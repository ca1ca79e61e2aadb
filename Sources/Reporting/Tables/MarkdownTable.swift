import TextFormats

/// A table in GitHub's Markdown.
enum MarkdownTable {
  /// The table's lines, each ended by a newline.
  static func text(of columns: [TableColumn]) -> String {
    let rows = columns.first?.cells.count ?? 0
    var lines = [columns.map { escaped($0.heading) }]
    lines.append(columns.map { $0.side == .left ? ":--" : "--:" })
    for row in 0..<rows { lines.append(columns.map { escaped($0.cells[row]) }) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// Text in which Markdown, GitHub and HTML see nothing but text; what would steer a display is shown as
  /// its number: `\u202e`.
  ///
  /// Backslashes keep links from being found in bare addresses of the web, too.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var last: Unicode.Scalar?
    // Scalars, as a letter's accent may stand on a bracket and the bracket still opens.
    for scalar in text.unicodeScalars {
      let character = Character(scalar)
      if character.isNewline || scalar == "\t" {
        if last != "\r" || scalar != "\n" { escaped += " " }
      } else if scalar.steersDisplay {
        escaped += "\\" + String(scalar).shownInMessage()
      } else {
        let isSpecial = "\\`*_{}[]<>#|~&$@".unicodeScalars.contains(scalar)
        if isSpecial || startsAddress(character, after: escaped) { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return escaped
  }

  /// Whether the character would make an address of the text before it: `http:` or `www.`.
  private static func startsAddress(_ character: Character, after text: String) -> Bool {
    switch character {
    case ":":
      text.last?.isLetter ?? false
        && ["http", "https", "ftp", "mailto", "xmpp"].contains { text.lowercased().hasSuffix($0) }
    case ".": text.lowercased().hasSuffix("www")
    default: false
    }
  }
}
