import TextFormats
import TimeSeries

/// The files `tables/other-conventions.*` of a run: a table a group, each computed once.
struct OtherConventionsFiles {
  private let report: ReportDocument
  private let tables: [(group: GroupDocument, table: OtherConventionsTable)]

  init(of report: ReportDocument) {
    self.report = report
    tables = report.groups.map {
      ($0, OtherConventionsTable(of: $0, engineVersion: report.engineVersion))
    }
  }

  /// A row per strategy and tool with unrounded numbers, empty where undefined, and what they were made from.
  var csv: [UInt8] {
    var text: [UInt8] = []
    text.append(
      text: "group,strategy,start,to,dailyReturns,tool,version,sharpeRatio,volatility,annualReturn,"
        + "maximumDrawdown,market\n")
    for (group, table) in tables {
      for row in table.rows {
        text.append(text: "\(group.name),\(row.strategy),\(group.start),\(group.to)")
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
  var markdown: String { titled.markdown }

  /// The tables in LaTeX, the rules below the last.
  var latex: String { titled.latex }

  private var titled: [TitledTable] {
    tables.map { group, table in
      TitledTable(
        "The same run under other tools' conventions: \(group.name), daily returns from the close of "
          + "\(group.start) to that of \(group.to)\(report.isSimulated ? " (simulated market)" : "")",
        columns: table.columns, notes: notes(of: group, table))
    }
  }

  private func notes(of group: GroupDocument, _ table: OtherConventionsTable) -> [String] {
    let isLast = group.name == report.groups.last?.name
    return table.notes + (isLast ? OtherConventionsTable.rules(of: report) : [])
  }
}
