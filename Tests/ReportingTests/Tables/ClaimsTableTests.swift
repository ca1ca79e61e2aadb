import Testing
import TextFormats

@testable import Reporting

@Suite("The table of claims")
struct ClaimsTableTests {
  @Test("On a terminal it stands below the Sharpe table, what is noted below both")
  func printed() throws {
    let text = ReportTables(of: try InferredRuns.stored()).text(noting: ["Nine trials."])
    #expect(
      text.hasSuffix(
        """

        Claims: differences of Sharpe ratios, p adjusted for one pair

        claim               difference  95 % interval  adjusted p  survives  verdict
        ------------------  ----------  -------------  ----------  --------  ---------
        timing beats fixed      0.1250  -0.12 to 0.38      0.3000    2 of 3  not shown

        - Shown: adjusted p below 0.05, and ahead in at least 90 % of the variations of delay, window,
          burn-in, cost, start and decade, more than half of every kind; fragile: only the former. What is
          not shown cannot be told from luck. The interval is of the pair alone.

        - Nine trials.

        """))
    #expect(text.hasPrefix("tiny, 1999-01-31 to 1999-02-08 (simulated market)\n\nstrategy"))
  }

  @Test("It is neither in Markdown nor in LaTeX, which have tables of their own")
  func elsewhere() throws {
    let tables = ReportTables(of: try InferredRuns.stored())
    #expect(!tables.markdown.contains("Claims") && !tables.latex.contains("Claims"))
  }

  @Test("Where nothing is claimed, what is noted stands alone")
  func noClaims() throws {
    let report = try InferredRuns.stored(InferredRuns.report()) {
      $0.replacing(inGroup: "claims", by: .array([]))
    }
    let text = ReportTables(of: report).text(noting: ["Nine trials."])
    #expect(!text.contains("Claims"))
    #expect(text.hasSuffix("\n- Nine trials.\n"))
  }

  @Test("A report without inference has none")
  func without() throws {
    let report = try TinyRuns.stored([TinyRuns.run()])
    #expect(ClaimsTable(of: report.groups[0], in: report) == nil)
    #expect(!ReportTables(of: report).text().contains("Claims"))
  }
}
