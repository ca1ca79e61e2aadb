/// A table in GitHub's Markdown.
enum MarkdownTable {
  /// The table's lines, each ended by a newline.
  static func text(of columns: [TableColumn]) -> String {
    let rows = columns.first?.cells.count ?? 0
    var lines = [columns.map { MarkdownText.escaped($0.heading) }]
    lines.append(columns.map { $0.side == .left ? ":--" : "--:" })
    for row in 0..<rows { lines.append(columns.map { MarkdownText.escaped($0.cells[row]) }) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
