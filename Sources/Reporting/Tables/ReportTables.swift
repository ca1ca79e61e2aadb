/// The Sharpe tables of a report with the conventions that made them, in the forms that people read.
struct ReportTables {
  private let tables: [TitledTable]
  /// What the pairs of each group claim, below its table on a terminal.
  private let claims: [TitledTable?]

  init(of report: ReportDocument) {
    tables = report.groups.map { group in
      let table = SharpeTable(of: group, failed: report.failed(in: group))
      return TitledTable(
        report.heading(of: group), columns: table.columns, notes: group.tableNotes,
        printedColumns: table.printedColumns, printedNote: group.printedNote)
    }
    claims = report.groups.map { ClaimsTopic(of: $0, in: report)?.titled }
  }

  /// As a terminal shows them, with sentences below that are about all of them.
  func text(noting sentences: [String] = []) -> String {
    let notes = sentences.map { $0.wrapped(to: 100, first: "- ", rest: "  ") }.joined()
    return zip(tables, claims).flatMap { table, claims in [table, claims].compactMap { $0 } }.text
      + (notes.isEmpty ? "" : "\n" + notes)
  }

  /// In Markdown.
  var markdown: String { tables.markdown }

  /// In LaTeX, each with a paragraph of notes; all conventions follow as comments.
  var latex: String { tables.latex }
}

extension ReportDocument {
  /// A group and its sample; simulated data are named.
  func heading(of group: GroupDocument) -> String {
    "\(group.name), \(group.from) to \(group.to)\(isSimulated ? " (simulated market)" : "")"
  }
}
