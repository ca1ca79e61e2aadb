import Simulation
import Testing
import TextFormats

@testable import Reporting

@Suite("The files of other tools' conventions")
struct OtherConventionsFilesTests {
  private func files(_ runs: StrategyRun...) throws -> OtherConventionsFiles {
    OtherConventionsFiles(of: try TinyRuns.stored(runs))
  }

  @Test(
    "The CSV has a row for Tenor and each tool, unrounded, and an empty cell for what is undefined")
  func csv() throws {
    let text = String(decoding: try files(TinyRuns.run(shares: [1])).csv, as: UTF8.self)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(
      lines[0].joined(separator: ",")
        == "group,strategy,start,to,dailyReturns,tool,version,sharpeRatio,volatility,annualReturn,"
        + "maximumDrawdown,market")
    #expect(lines.count == 11)
    #expect(lines.allSatisfy { $0.count == 12 })
    #expect(
      lines[1][..<7] == ["tiny", "listed", "1999-01-30", "1999-02-08", "9", "tenor", "0.1.0"])
    let backtrader = try #require(lines.first { $0[5] == "backtrader" })
    #expect(backtrader[7] == "")
    #expect(backtrader[8] == "0.0")
    #expect(backtrader[11] == "simulated")
  }

  @Test("Markdown and LaTeX name the table, the group and the rules")
  func texts() throws {
    let files = try files(TinyRuns.run())
    let title =
      "The same run under other tools' conventions: tiny, daily returns from the close of 1999-01-30 to that "
      + "of 1999-02-08 (simulated market)"
    #expect(files.markdown.hasPrefix("## " + title + "\n\n| strategy | as printed by | Sharpe |"))
    #expect(
      files.markdown.contains(
        "\n- vectorbt (1.2.0): returns with freq 1D, of which a year has 365;"))
    #expect(files.latex.contains("\\textbf{The same run under other tools' conventions: tiny, "))
    #expect(files.latex.contains("\nlisted & tenor & "))
    #expect(
      files.latex.contains("LEAN (rates to 2023-07-27): Sharpe = ((1 + mean)\\textasciicircum{}252")
    )
  }

  @Test("The rules stand once, below the last group's table")
  func rules() throws {
    let market = MarketDescription.simulated(seed: 7)
    let groups = try ["first", "second"].map { name in
      GroupRuns(
        name: name, excessOver: "safe", period: .day, strategies: [try TinyRuns.run(named: name)])
    }
    let report = try Report(
      of: groups, market: market, conventions: TinyRuns.conventions, options: [:],
      engineVersion: "0.1.0")
    let files = OtherConventionsFiles(of: ReportDocument(of: report))
    for text in [files.markdown, files.latex] {
      let tables = text.split(separator: "other tools' conventions: ")
      #expect(tables.map { $0.contains("vectorbt (1.2.0)") } == [false, false, true])
      #expect(tables.map { $0.contains("tenor: as in") } == [false, true, true])
    }
  }
}
