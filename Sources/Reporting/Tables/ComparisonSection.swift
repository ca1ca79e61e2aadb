/// A part of a comparison for people: what it is about, a table if there is anything to list, and notes.
struct ComparisonSection {
  let title: String
  let columns: [TableColumn]
  let notes: [String]

  init(_ title: String, columns: [TableColumn] = [], notes: [String] = []) {
    (self.title, self.columns, self.notes) = (title, columns, notes)
  }

  /// The part as a terminal shows it.
  var text: String {
    let notes = notes.map { $0.wrapped(to: 100, first: "- ", rest: "  ") }.joined()
    return
      ([title.wrapped(to: 100, first: "", rest: "  ")]
      + [columns.isEmpty ? "" : TextTable.text(of: columns), notes].filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  /// The part in Markdown.
  var markdown: String {
    let table = columns.isEmpty ? "" : MarkdownTable.text(of: columns)
    let notes = notes.map { "- " + MarkdownTable.escaped($0) + "\n" }.joined()
    return (["## " + MarkdownTable.escaped(title) + "\n"] + [table, notes].filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  /// The part in LaTeX.
  var latex: String {
    if !columns.isEmpty {
      return LaTeXTable.text(
        of: columns, title: title, note: notes.joined(separator: " "), comments: [])
    }
    return ([title] + notes).map { "\\noindent " + LaTeXText.escaped($0) + "\\par\n" }.joined()
  }
}
