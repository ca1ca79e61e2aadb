import TextFormats
import TimeSeries

/// The files `tables/other-conventions.*` of a run: a table a group, each computed once.
struct OtherConventionsFiles {
  private let report: StoredReport
  private let tables: [(group: StoredReport.Group, table: OtherConventionsTable)]

  init(of report: StoredReport) {
    self.report = report
    tables = report.groups.map {
      ($0, OtherConventionsTable(of: $0, engineVersion: report.engineVersion))
    }
  }

  /// A row per strategy and tool with unrounded numbers, empty where undefined, and what they were made from.
  var csv: [UInt8] {
    var text: [UInt8] = []
    text.append(
      text: "group,strategy,from,to,dailyReturns,tool,version,sharpeRatio,volatility,annualReturn,"
        + "maximumDrawdown,market\n")
    for (group, table) in tables {
      for row in table.rows {
        text.append(text: "\(group.name),\(row.strategy),\(group.from),\(group.to)")
        text.append(text: ",\(group.dailyReturns),\(row.tool),\(row.version)")
        text.append(cell: row.sharpeRatio)
        text.append(cell: row.volatility)
        text.append(cell: row.annualReturn)
        text.append(cell: row.maximumDrawdown)
        text.append(text: ",\(report.marketKind)\n")
      }
    }
    return text
  }

  /// The tables in Markdown, the rules below the last.
  var markdown: String {
    tables.map { group, table in
      "## " + MarkdownTable.escaped(title(of: group)) + "\n\n"
        + MarkdownTable.text(of: table.columns) + "\n"
        + notes(of: group, table).map { "- " + MarkdownTable.escaped($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// The tables in LaTeX, the rules below the last.
  var latex: String {
    tables.map { group, table in
      LaTeXTable.text(
        of: table.columns, title: title(of: group),
        note: notes(of: group, table).joined(separator: " "), comments: [])
    }.joined(separator: "\n\\bigskip\n\n")
  }

  private func notes(of group: StoredReport.Group, _ table: OtherConventionsTable) -> [String] {
    let isLast = group.name == report.groups.last?.name
    return [table.note] + (isLast ? OtherConventionsTable.rules(of: report) : [])
  }

  private func title(of group: StoredReport.Group) -> String {
    "The same run under other tools' conventions: " + report.heading(of: group)
  }
}
