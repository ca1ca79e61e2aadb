/// A table for people under what it is about, with notes below; the table may be missing, and so may notes.
struct TitledTable {
  let title: String
  let columns: [TableColumn]
  let notes: [String]
  private let printedColumns: [TableColumn]
  private let printedNote: String?

  /// - Parameters:
  ///   - printedColumns: the columns of print, where they are others.
  ///   - printedNote: what stands under the table in print; the notes are then comments of its source.
  init(
    _ title: String, columns: [TableColumn] = [], notes: [String] = [],
    printedColumns: [TableColumn]? = nil, printedNote: String? = nil
  ) {
    (self.title, self.columns, self.notes) = (title, columns, notes)
    self.printedColumns = printedColumns ?? columns
    self.printedNote = printedNote
  }

  /// The table as a terminal shows it.
  var text: String {
    let notes = notes.map { $0.wrapped(to: 100, first: "- ", rest: "  ") }.joined()
    return
      ([title.wrapped(to: 100, first: "", rest: "  ")]
      + [columns.isEmpty ? "" : TextTable.text(of: columns), notes].filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  /// The table in Markdown.
  var markdown: String {
    let table = columns.isEmpty ? "" : MarkdownTable.text(of: columns)
    let notes = notes.map { "- " + MarkdownText.escaped($0) + "\n" }.joined()
    return (["## " + MarkdownText.escaped(title) + "\n"] + [table, notes].filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  /// The table in LaTeX.
  var latex: String {
    if !columns.isEmpty {
      return LaTeXTable.text(
        of: printedColumns, title: title, note: printedNote ?? notes.joined(separator: " "),
        comments: printedNote == nil ? [] : notes)
    }
    return ([title] + notes).map { "\\noindent " + LaTeXText.escaped($0) + "\\par\n" }.joined()
  }
}

extension [TitledTable] {
  /// The tables as a terminal shows them.
  var text: String { map(\.text).joined(separator: "\n") }

  /// The tables in Markdown.
  var markdown: String { map(\.markdown).joined(separator: "\n") }

  /// The tables in LaTeX, with space between them.
  var latex: String { map(\.latex).joined(separator: "\n\\bigskip\n\n") }
}
