import Glibc
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("A list of finished runs")
struct RunListTests {
  let folder: TemporaryFolder
  var results: String { folder.path + "/results" }

  init() throws { folder = try TemporaryFolder() }

  /// The run `b` has a risky strategy and one without excess returns, the run `a` a half of each.
  private func writeRuns() throws {
    _ = try TinyRuns.stored(
      try TinyRuns.report([
        TinyRuns.run(named: "safe", shares: [0]), TinyRuns.run(named: "risky", shares: [1]),
      ]), named: "b", in: folder)
    _ = try TinyRuns.stored(
      try TinyRuns.report([TinyRuns.run()], market: .files([])), named: "a", in: folder,
      started: "yesterday")
  }

  /// By hand: the risky asset's nine returns sum to 0.16, less 0.09 of the safe one; mean 252 × 0.07 / 9. The
  /// squares of the excess returns sum to 0.0197; st.dev. √(252 × (0.0197 − 0.07² / 9) / 8).
  @Test("A terminal gets a row a strategy, runs by name")
  func text() throws {
    try writeRuns()
    #expect(
      RunList(in: results).text == """
        run  started (UTC)     market     group  strategy  periods    mean %  st.dev. %  Sharpe
        ---  ----------------  ---------  -----  --------  -------  --------  ---------  ------
        a    n/a               files      tiny   listed          9   98.0000    38.8394  2.5232
        b    1999-03-01 12:34  simulated  tiny   safe            9    0.0000     0.0000     n/a
        b    1999-03-01 12:34  simulated  tiny   risky           9  196.0000    77.6788  2.5232

        """)
  }

  @Test("Rows are sorted by a text or a number; equal ones keep their order, undefined stand last")
  func sorting() throws {
    try writeRuns()
    let list = RunList(in: results)
    let names = { (name: String, descending: Bool) throws -> [String] in
      list.sorted(by: try RunListName(name), descending: descending).rows.map(\.strategy.name)
    }
    #expect(try names("mean", false) == ["safe", "listed", "risky"])
    #expect(try names("mean", true) == ["risky", "listed", "safe"])
    #expect(try names("sharpeRatio", false).last == "safe")
    #expect(try names("sharpeRatio", true).last == "safe")
    #expect(try names("periods", true) == ["listed", "safe", "risky"])
    #expect(try names("name", true) == ["safe", "risky", "listed"])
    #expect(try names("started", true) == ["safe", "risky", "listed"])
  }

  @Test("A program gets every number of every strategy")
  func document() throws {
    let run = try TinyRuns.stored(
      try TinyRuns.report([TinyRuns.run(named: "safe", shares: [0])]), in: folder)
    #expect(
      String(decoding: JSONWriter.indented(RunList(in: results).document), as: UTF8.self) == """
        {
          "schema": "tenor.runs/1",
          "strategies": [
            {
              "run": "one",
              "started": "1999-03-01T12:34:56Z",
              "runId": "\(run.report.runId)",
              "market": "simulated",
              "group": "tiny",
              "strategy": "safe",
              "excessOver": "safe",
              "period": "day",
              "from": "1999-01-31",
              "to": "1999-02-08",
              "periods": 9,
              "periodsPerYear": 252.0,
              "mean": 0.0,
              "standardDeviation": 0.0,
              "sharpeRatio": null,
              "finalCumulativeStandardizedReturn": null,
              "turnover": 0.0,
              "tradedPerYear": 14.0,
              "costPerYear": 0.0,
              "maximumDrawdown": 0.0,
              "delayDays": 0,
              "costBasisPoints": 0.0,
              "decisions": 10,
              "decisionsEarning": 9,
              "undecided": 0,
              "pendingAtEnd": 0,
              "rolls": 0
            }
          ],
          "skipped": { "foreign": [], "damaged": [] }
        }

        """)
  }

  @Test(
    "Damaged runs and other folders are passed over and told apart; files and hidden ones are nothing"
  )
  func skipped() throws {
    try writeRuns()
    _ = try folder.write("{}", to: "results/b/report.json")
    _ = try folder.write("mine", to: "results/notes/x.txt")
    _ = try folder.write("mine", to: "results/x.txt")
    _ = try folder.write("{}", to: "results/.c.1.partial/report.json")
    let list = RunList(in: results)
    #expect(list.rows.map(\.run) == ["a"])
    #expect(list.foreign == ["notes"])
    #expect(list.damaged == [.changed(file: results + "/b/report.json")])
  }

  @Test("Series are not looked at")
  func seriesUnread() throws {
    try writeRuns()
    #expect(unlink(folder.reserve("results/a/series/daily.csv")) == 0)
    #expect(RunList(in: results).rows.count == 3)
  }

  @Test("A folder that is empty, or not there, lists nothing")
  func nothing() {
    let list = RunList(in: results)
    #expect(list.rows.isEmpty && list.foreign.isEmpty && list.damaged.isEmpty)
    #expect(list.text == "")
  }
}
