import TextFormats

/// A table in LaTeX with the rules of the booktabs package, its numbers aligned by their points (dcolumn).
enum LaTeXTable {
  /// A title, the table and the note below it if there is one, all as wide as the line; then comments that are not set.
  ///
  /// It stands wherever a paragraph may, in a float or in the text, in the lines of an article (345 points
  /// in letters of 10, 390 in letters of 12) or wider ones. A table too wide for footnote size gets a
  /// smaller one.
  static func text(
    of table: [TableColumn], title: String, note: String, comments: [String]
  ) -> String {
    let columns = table.map(LaTeXColumn.init)
    let fit = LaTeXFit(columns)
    let sides = columns.map { $0.preamble(atMost: fit.textWidth) }.joined()
    var lines = [
      "% Needs \\usepackage{booktabs,dcolumn}.",
      "\\noindent\\begin{minipage}{\\linewidth}\\sloppy\\frenchspacing",
      "\\textbf{\(LaTeXText.escaped(title))}\\par\\medskip",
      "\\\(fit.size)\\setlength{\\tabcolsep}{\(LaTeXFit.halfGap)}%",
      "\\begin{tabular*}{\\linewidth}{@{\\extracolsep{\\fill}}\(sides)@{}}", "\\toprule",
      row(columns.map(\.heading)), "\\midrule",
    ]
    for number in 0..<(table.first?.cells.count ?? 0) {
      lines.append(row(columns.map { $0.cell(number, atMost: fit.textWidth) }))
    }
    lines += ["\\bottomrule", "\\end{tabular*}\\par\\smallskip"]
    if !note.isEmpty { lines.append("\\emph{Notes:} \(LaTeXText.escaped(note))") }
    lines.append("\\end{minipage}")
    return (lines + comments.map(comment)).map { $0 + "\n" }.joined()
  }

  private static func row(_ cells: [String]) -> String { cells.joined(separator: " & ") + " \\\\" }

  /// A line that LaTeX skips to its end, which is the text's end.
  private static func comment(_ text: String) -> String {
    "% " + text.showingSteering()
  }
}
