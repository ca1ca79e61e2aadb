/// A table in LaTeX with the rules of the booktabs package.
enum LaTeXTable {
  /// A title, a tabular, and the notes below it in small print. It needs the package booktabs.
  static func text(of columns: [TableColumn], title: String, notes: [String]) -> String {
    let sides = columns.map { $0.side == .left ? "l" : "r" }.joined()
    let rows = columns.first?.cells.count ?? 0
    var lines = [
      "% \\usepackage{booktabs}", "\\noindent " + escaped(title) + "\\par\\medskip", "\\noindent",
      "\\begin{tabular}{\(sides)}", "\\toprule", row(columns.map(\.heading)), "\\midrule",
    ]
    for number in 0..<rows { lines.append(row(columns.map { $0.cells[number] })) }
    lines += ["\\bottomrule", "\\end{tabular}", "", "{\\footnotesize"]
    lines += notes.map { "\\noindent " + escaped($0) + "\\par" }
    lines.append("}")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ cells: [String]) -> String {
    cells.map(escaped).joined(separator: " & ") + " \\\\"
  }

  /// Text in which LaTeX sees nothing but text; a minus before a digit is set as one.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": escaped += "\\" + String(character)
      case "\\": escaped += "\\textbackslash{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      case "<": escaped += "\\textless{}"
      case ">": escaped += "\\textgreater{}"
      case "|": escaped += "\\textbar{}"
      case "\"": escaped += "\\textquotedbl{}"
      default: escaped.append(character.isNewline ? " " : character)
      }
    }
    return escaped.first == "-" ? "$-$" + escaped.dropFirst() : escaped
  }
}
