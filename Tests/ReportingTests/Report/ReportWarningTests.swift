import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("Warnings of a run")
struct ReportWarningTests {
  private static let split = Warning(
    "p.csv SPY fell 75 % on 1999-02-01", of: "p.csv SPY", on: TinyRuns.days[2], value: -0.75)

  /// Two groups; the second one's data have a split that the first one's may have as well.
  private func report(splitInBoth: Bool = false, odd: [String] = ["odd"]) throws -> Report {
    let input = MarketDescription.InputFile(
      file: "y.csv", sha256: String(repeating: "0", count: 64), bytes: 1, dialect: "prices",
      rowsRead: 9, rowsUsed: 9, days: nil, warnings: odd)
    let groups = try ["a", "b"].map { name in
      GroupRuns(
        name: name, excessOver: "safe", period: .day, strategies: [try TinyRuns.run(named: name)],
        warnings: splitInBoth || name == "b" ? [Self.split] : [])
    }
    return try Report(
      of: groups, market: .files([input]), conventions: TinyRuns.conventions,
      warnings: [Warning("s.json: a setting is idle")], options: [:], engineVersion: "0.1.0")
  }

  @Test("They come in the order run, files, groups, and name their group when it is not every one")
  func order() throws {
    #expect(
      try report().warnings.map(\.line) == [
        "s.json: a setting is idle", "y.csv: odd", "b: p.csv SPY fell 75 % on 1999-02-01",
      ])
  }

  @Test("What several groups have is said once")
  func once() throws {
    let warnings = try report(splitInBoth: true).warnings
    #expect(warnings.map(\.line).last == "p.csv SPY fell 75 % on 1999-02-01")
    #expect(warnings.map(\.groups) == [["a", "b"], ["a", "b"], ["a", "b"]])
  }

  @Test("The report lists them with what they are about")
  func document() throws {
    #expect(
      try report().document["warnings"] == [
        ["text": "s.json: a setting is idle", "groups": ["a", "b"]],
        ["text": "y.csv: odd", "groups": ["a", "b"], "subject": "y.csv"],
        [
          "text": "b: p.csv SPY fell 75 % on 1999-02-01", "groups": ["b"], "subject": "p.csv SPY",
          "date": "1999-02-01", "value": -0.75,
        ],
      ])
  }

  @Test("Each table has those of its group on top of its notes, in every form")
  func tables() throws {
    let report = try report()
    let stored = ReportDocument(of: report)
    #expect(
      stored.groups.map { $0.tableNotes.prefix { $0.hasPrefix("Warning: ") } } == [
        ["Warning: s.json: a setting is idle.", "Warning: y.csv: odd."],
        [
          "Warning: s.json: a setting is idle.", "Warning: y.csv: odd.",
          "Warning: p.csv SPY fell 75 % on 1999-02-01.",
        ],
      ])
    let tables = ReportTables(of: stored)
    #expect(report.text().contains("- Warning: p.csv SPY fell 75 % on 1999-02-01."))
    #expect(tables.markdown.contains("Warning: p.csv SPY fell 75 % on 1999-02-01."))
    let latex = tables.latex.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(latex.contains("Warning: p.csv SPY fell 75"))
  }

  @Test("A report without them reads as the warnings of its files")
  func olderReport() throws {
    let document = try report().document
    let members = try #require(document.members).filter { $0.name != "warnings" }
    let older = try ReportDocument(reading: .object(members), file: "report.json")
    #expect(older.warnings == ["y.csv: odd"])
    #expect(
      try ReportDocument(reading: document, file: "report.json").warnings
        == report().warnings.map(\.line))
  }

  @Test("They do not change the run's id")
  func identity() throws {
    #expect(try report().runId == report(splitInBoth: true).runId)
  }
}
