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

  /// Text in which Markdown and HTML see nothing but text.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character.isNewline {
        escaped += " "
      } else if "\\`*_{}[]<>#|~&$".contains(character) {
        escaped += "\\" + String(character)
      } else {
        escaped.append(character)
      }
    }
    return escaped
  }
}
