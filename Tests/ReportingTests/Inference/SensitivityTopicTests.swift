import Testing
import TextFormats

@testable import Reporting

/// Expected numbers are those of InferredTexts.
@Suite("The table of other settings")
struct SensitivityTopicTests {
  @Test("Each variation has its ratios and leads; what could not be made says why")
  func sensitivity() throws {
    let report = try InferredRuns.stored()
    let tables = try #require(SensitivityTopic(of: report.groups[0], in: report)).tables
    #expect(
      TextTable.text(of: tables[0].columns) == """
        variation             periods   fixed  timing  bills  timing lead  its lead as run  bills lead  its lead as run
        --------------------  -------  ------  ------  -----  -----------  ---------------  ----------  ---------------
        as run                      9  0.5000  0.6250    n/a      +0.1250                          n/a
        delay 1 day                 8  0.5000  0.2500    n/a      -0.2500          +0.1875         n/a              n/a
        cost 5 basis points         9  0.5000  0.5625    n/a      +0.0625                          n/a
        cost 10 basis points        9  0.5000  0.5312    n/a      +0.0312                          n/a
        window x2                 n/a     n/a     n/a    n/a          n/a                          n/a

        """)
    #expect(
      tables[0].notes.first == "The claim that timing beats fixed survives in 2 of 3 variations.")
    #expect(tables[0].notes.contains { $0.contains("on the periods in common with the run") })
    #expect(tables[0].notes.last == "n/a (window x2): not defined, no period is left.")
  }

  @Test("Where the run is not told on a variation's periods, no column is for it")
  func notAsRun() throws {
    let variation: JSONDocument = [
      "kind": "base", "label": "as run", "value": nil, "periods": 9,
      "sharpeRatios": ["fixed": 0.5, "timing": 0.625, "bills": nil],
    ]
    let report = try InferredRuns.stored(InferredRuns.report()) {
      $0.replacing(
        inGroup: "sensitivity", by: ["benchmark": "fixed", "variations": .array([variation])])
    }
    let table = try #require(
      SensitivityTopic(of: report.groups[0], in: report)?.tables.first)
    #expect(!table.columns.contains { $0.heading == "its lead as run" })
    #expect(!table.notes.contains { $0.contains("in common with the run") })
  }

  /// The tables of a group of strategies with these names under one other setting.
  private func tables(
    of names: [String], variation: JSONDocument
  ) throws -> [InferenceTable] {
    let runs = try names.map { try TinyRuns.run(named: $0, shares: [0.5]) }
    let group: JSONDocument = [
      "benchmark": .string(names[0]), "neweyWestLags": 2, "blockLength": 3, "blocks": 3,
      "comparisons": [], "claims": [],
      "sensitivity": ["benchmark": .string(names[0]), "variations": .array([variation])],
    ]
    let made = try TinyRuns.report(runs).document
    let document = made.replacing("groups", by: .array(made.elements("groups").map { $0 + group }))
      .replacing(
        "inference", by: ["level": 0.95, "blockLength": nil, "replications": 10, "seed": "1"])
    let report = try ReportDocument(reading: document, file: "report.json")
    return try #require(SensitivityTopic(of: report.groups[0], in: report)).tables
  }

  @Test("More strategies than a table has room for get further tables")
  func wide() throws {
    let tables = try tables(
      of: (1...6).map { "s\($0)" },
      variation: ["kind": "base", "label": "as run", "value": nil, "sharpeRatios": [:]])
    #expect(tables.map(\.columns.count) == [7, 7, 5])
  }

  @Test(
    "Printed headings break at hyphens, so that names of usual length fit in print that can be read"
  )
  func printed() throws {
    let names = ["constant-weight", "slope-timing", "trailing-mean"]
    let ratios = JSONDocument.object(names.map { .init($0, .number(-0.1234)) })
    let table = try #require(
      tables(
        of: names,
        variation: [
          "kind": "window", "label": "without the 1990s", "value": 2, "periods": 12_861,
          "sharpeRatios": ratios, "asRun": ratios,
        ]
      ).first)
    #expect(table.columns.count == 9)
    #expect(table.columns[2].stacked == ["constant-", "weight"])
    #expect(LaTeXFit(table.columns.map(LaTeXColumn.init)).size == "scriptsize")
  }
}
