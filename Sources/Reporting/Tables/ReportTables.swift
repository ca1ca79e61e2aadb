/// The Sharpe tables of a report with the conventions that made them, in the forms that people read.
struct ReportTables {
  private let report: StoredReport

  init(of report: StoredReport) { self.report = report }

  /// As a terminal shows them.
  var text: String {
    report.groups.map { group in
      let notes = group.tableNotes.map { $0.wrapped(to: 100, first: "- ", rest: "  ") }.joined()
      return report.heading(of: group) + "\n\n" + TextTable.text(of: SharpeTable(of: group).columns)
        + "\n"
        + notes
    }.joined(separator: "\n")
  }

  /// In Markdown.
  var markdown: String {
    report.groups.map { group in
      "## " + MarkdownTable.escaped(report.heading(of: group)) + "\n\n"
        + MarkdownTable.text(of: SharpeTable(of: group).columns) + "\n"
        + group.tableNotes.map { "- " + MarkdownTable.escaped($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// In LaTeX, each with a paragraph of notes; all conventions follow as comments.
  var latex: String {
    report.groups.map { group in
      LaTeXTable.text(
        of: SharpeTable(of: group).printedColumns, title: report.heading(of: group),
        note: group.printedNote, comments: group.tableNotes)
    }.joined(separator: "\n\\bigskip\n\n")
  }
}

extension StoredReport {
  /// A group and its sample; simulated data are named.
  func heading(of group: Group) -> String {
    "\(group.name), \(group.from) to \(group.to)\(isSimulated ? " (simulated market)" : "")"
  }
}
