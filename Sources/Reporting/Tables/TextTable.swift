/// A table for terminals: columns padded with blanks, a rule under the headings.
enum TextTable {
  /// The table's lines, each ended by a newline.
  static func text(of columns: [TableColumn]) -> String {
    let widths = columns.map { column in
      ([column.heading] + column.cells).map(\.count).max() ?? 0
    }
    let rows = columns.first?.cells.count ?? 0
    var lines = [line(columns.map(\.heading), columns, widths)]
    lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
    for row in 0..<rows { lines.append(line(columns.map { $0.cells[row] }, columns, widths)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(
    _ cells: [String], _ columns: [TableColumn], _ widths: [Int]
  ) -> String {
    var text = ""
    for (place, cell) in cells.enumerated() {
      let blanks = String(repeating: " ", count: widths[place] - cell.count)
      if place > 0 { text += "  " }
      text += columns[place].side == .left ? cell + blanks : blanks + cell
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension String {
  /// The text in lines of at most `width` columns, broken at blanks; each ends with a newline.
  ///
  /// - Parameters:
  ///   - first: what the first line begins with.
  ///   - rest: what the others begin with.
  func wrapped(to width: Int, first: String, rest: String) -> String {
    var lines = ""
    var line = first
    var isEmpty = true
    for word in split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines += line + "\n"
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + line + "\n"
  }
}
