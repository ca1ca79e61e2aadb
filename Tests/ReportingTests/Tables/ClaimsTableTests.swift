import Testing

@testable import Reporting

@Suite("The table of claims")
struct ClaimsTableTests {
  @Test("On a terminal it stands below the Sharpe table, with a line on trials")
  func printed() throws {
    let text = ReportTables(of: try InferredRuns.stored()).text
    #expect(
      text.hasSuffix(
        """

        Claims: differences of Sharpe ratios, p adjusted for one pair

        claim               difference  95 % interval  adjusted p  survives  verdict
        ------------------  ----------  -------------  ----------  --------  ---------
        timing beats fixed      0.1250  -0.12 to 0.38      0.3000    2 of 3  not shown

        - Trials on these data in this results folder, this run's included: 9 (trials.jsonl).

        """))
    #expect(text.hasPrefix("tiny, 1999-01-31 to 1999-02-08 (simulated market)\n\nstrategy"))
  }

  @Test("It is neither in Markdown nor in LaTeX, which have tables of their own")
  func elsewhere() throws {
    let tables = ReportTables(of: try InferredRuns.stored())
    #expect(!tables.markdown.contains("Claims") && !tables.latex.contains("Claims"))
  }

  @Test("A report without inference has none")
  func without() throws {
    let report = try TinyRuns.stored([TinyRuns.run()])
    #expect(ClaimsTable(of: report.groups[0], in: report) == nil)
    #expect(!ReportTables(of: report).text.contains("Claims"))
  }
}
