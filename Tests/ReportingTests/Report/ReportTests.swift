import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("A report")
struct ReportTests {
  @Test("The document has the fields that other programs read")
  func document() throws {
    let report = try TinyRuns.report([TinyRuns.run(every: 9, basisPoints: 2.5)])
    let document = report.document
    #expect(document["schema"] == "tenor.report/1")
    #expect(document["runId"] == .string(report.runId))
    #expect(document["engine"] == ["version": "0.1.0"])
    #expect(document["title"] == "tiny (simulated market)")
    #expect(document["market"] == ["kind": "simulated", "seed": "7", "inputs": []])
    #expect(
      document["conventions"] == [
        "annualization": 252, "standardDeviationDivisor": "n-1", "shortEnd": "line",
        "bondReturn": "aged", "alignment": "span", "regression": "monthly",
      ])
    let group = try #require(document.elements("groups").first)
    #expect(
      group.members?.map(\.name) == [
        "name", "excessOver", "period", "start", "from", "to", "periods", "periodsPerYear",
        "frequency", "notes", "tableNotes", "printedNote", "dailyReturns", "strategies",
      ])
    #expect(group["from"] == "1999-01-31")
    #expect(group["to"] == "1999-02-08")
    #expect(group["periods"] == 9)
    #expect(group["periodsPerYear"] == 252.0)
    let strategy = try #require(group.elements("strategies").first)
    #expect(
      strategy.members?.map(\.name) == [
        "name", "title", "notes", "rule", "assets", "firstDecision", "delayDays",
        "costBasisPoints", "mean",
        "standardDeviation", "sharpeRatio", "finalCumulativeStandardizedReturn", "averageWeights",
        "weightShown", "turnover", "tradedPerYear", "costPerYear", "maximumDrawdown", "decisions",
        "decisionsEarning", "undecided", "pendingAtEnd", "rolls", "otherConventions",
      ])
    #expect(strategy["firstDecision"] == "1999-01-30")
    #expect(strategy["averageWeights"] == ["risky": 0.5, "safe": 0.5])
    #expect(strategy["decisions"] == 2)
    #expect(strategy["decisionsEarning"] == 1)
  }

  @Test("What is undefined is null with its reason beside it")
  func undefined() throws {
    let report = try TinyRuns.report([TinyRuns.run(shares: [0])])
    let strategy = try #require(
      report.document.elements("groups").first?.elements("strategies").first)
    #expect(strategy["mean"] == 0.0)
    #expect(strategy["standardDeviation"] == 0.0)
    #expect(strategy["sharpeRatio"] == .null)
    #expect(strategy["sharpeRatioReason"] == "returns never vary")
    #expect(strategy["finalCumulativeStandardizedReturn"] == .null)
    #expect(strategy["finalCumulativeStandardizedReturnReason"] == "returns never vary")
  }

  @Test("A single return has a mean and no deviation")
  func oneReturn() throws {
    let report = try TinyRuns.report([TinyRuns.run(shares: [1], burnIn: 8)])
    let strategy = try #require(
      report.document.elements("groups").first?.elements("strategies").first)
    #expect(strategy["standardDeviation"] == .null)
    #expect(strategy["sharpeRatio"] == .null)
    #expect(strategy["sharpeRatioReason"] == "only 1 of at least 2 returns")
  }

  @Test("Files are listed as they were read, unused days as null")
  func files() throws {
    let day = { (text: String) in Day(iso: text)! }
    let market = MarketDescription.files([
      .init(
        file: "y.csv", sha256: "00ff", bytes: 9, dialect: "prices", rowsRead: 3, rowsUsed: 2,
        days: (day("1999-01-30"), day("1999-02-08")), warnings: ["odd"]),
      .init(
        file: "z.csv", sha256: "11", bytes: 1, dialect: "prices", rowsRead: 1, rowsUsed: 0,
        days: nil, warnings: []),
    ])
    #expect(
      try TinyRuns.report([TinyRuns.run()], market: market).document["market"] == [
        "kind": "files",
        "inputs": [
          [
            "file": "y.csv", "sha256": "00ff", "bytes": 9, "dialect": "prices", "rowsRead": 3,
            "rowsUsed": 2, "from": "1999-01-30", "to": "1999-02-08", "warnings": ["odd"],
          ],
          [
            "file": "z.csv", "sha256": "11", "bytes": 1, "dialect": "prices", "rowsRead": 1,
            "rowsUsed": 0, "from": nil, "to": nil,
          ],
        ],
      ])
  }

  @Test("The run id depends on strategies, market, options and nothing else")
  func runId() throws {
    let id = { (run: StrategyRun, seed: UInt64, options: JSONDocument) in
      try TinyRuns.report([run], market: .simulated(seed: seed), options: options).runId
    }
    let usual = try id(TinyRuns.run(), 7, ["fills": false])
    #expect(usual.utf8.count == 64)
    #expect(try id(TinyRuns.run(), 7, ["fills": false]) == usual)
    #expect(try id(TinyRuns.run(named: "other"), 7, ["fills": false]) != usual)
    #expect(try id(TinyRuns.run(), 8, ["fills": false]) != usual)
    #expect(try id(TinyRuns.run(), 7, ["fills": true]) != usual)
  }

  @Test("The text names the group, its dates and that the market is simulated")
  func text() throws {
    let report = try TinyRuns.report([TinyRuns.run()])
    let tables = ReportTables(of: ReportDocument(of: report))
    #expect(
      report.text().hasPrefix(
        "tiny, 1999-01-31 to 1999-02-08 (simulated market)\n\nstrategy  periods "))
    #expect(
      report.text().contains(
        """


        - listed: listed shares.
        - Assets: risky: a stock; safe: a bill.
        - Weights: decided every day, drifting in between.
        """))
    #expect(
      tables.markdown.hasPrefix(
        "## tiny, 1999-01-31 to 1999-02-08 (simulated market)\n\n| strategy | periods |"))
    #expect(
      tables.latex.contains(
        "\\textbf{tiny, \\mbox{1999-01-31} to \\mbox{1999-02-08} (simulated market)}\\par\\medskip\n"
      ))
  }
}
