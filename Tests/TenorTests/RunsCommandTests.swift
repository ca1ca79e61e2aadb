import TestSupport
import Testing
import TextFormats

@Suite("tenor runs")
struct RunsCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  private func writeRuns() throws {
    for (name, files) in [("one", ["half.json", "stocks.json"]), ("two", ["bonds.json"])] {
      let ended = try program.run(
        ["run"] + files + ["--data", "data", "--name", name, "--quiet"])
      try #require(ended.code == 0, "\(ended.messages)")
      _ = try folder.write(
        #"{ "started": "2020-02-03T04:05:06Z" }"#, to: "results/\(name)/volatile.json")
    }
  }

  /// The numbers are those of the runs' own tables, which RunCommandTests compares with another program's.
  @Test("Every strategy of every run gets a row")
  func table() throws {
    try writeRuns()
    let listed = try program.run("runs")
    #expect(
      listed.text == """
        run  started (UTC)     market  group  strategy   periods   mean %  st.dev. %  Sharpe
        ---  ----------------  ------  -----  ---------  -------  -------  ---------  ------
        one  2020-02-03 04:05  files   mixes  half             9  13.9999     8.3666  1.6733
        one  2020-02-03 04:05  files   mixes  stocks           9  27.9997    16.7332  1.6733
        two  2020-02-03 04:05  files   bonds  two-years        7   1.7093     1.0733  1.5926

        """)
    #expect(listed.messages == "")
    #expect(listed.code == 0)
  }

  @Test("Conditions choose rows, and --sort and --reverse order them")
  func choosing() throws {
    try writeRuns()
    let strategies = { (arguments: [String]) throws -> [String] in
      try program.run(["runs"] + arguments).text.split(separator: "\n").dropFirst(2)
        .map { $0.split(separator: " ")[5].description }
    }
    #expect(try strategies(["--where", "group=mixes"]) == ["half", "stocks"])
    #expect(try strategies(["--where", "group=mixes", "--where", "mean>0.2"]) == ["stocks"])
    #expect(try strategies(["--sort", "mean"]) == ["two-years", "half", "stocks"])
    #expect(try strategies(["--sort", "mean", "--reverse"]) == ["stocks", "half", "two-years"])
  }

  @Test("--json prints the same rows as one document")
  func json() throws {
    try writeRuns()
    let listed = try program.run("runs", "--json", "--where", "strategy=stocks")
    let document = try #require(JSONDocument(parsing: listed.output))
    #expect(document["schema"] == "tenor.runs/1")
    let rows = document.elements("strategies")
    #expect(rows.count == 1)
    #expect(rows.first?["run"] == "one")
    #expect(rows.first?["started"] == "2020-02-03T04:05:06Z")
    let report = try folder.text(of: "results/one/report.json")
    let sharpe = try #require(rows.first?.double("sharpeRatio"))
    #expect(report.contains("\"sharpeRatio\": \(sharpe),"))
  }

  @Test("What is no finished run is passed over, and said")
  func skipped() throws {
    try writeRuns()
    _ = try folder.write("{}", to: "results/two/report.json")
    _ = try folder.write("mine", to: "results/notes/x.txt")
    let listed = try program.run("runs")
    #expect(listed.text.split(separator: "\n").count == 4)
    #expect(
      listed.messages == """
        skipped: results/two/report.json: is not as the run's manifest says; run the strategies again
        skipped: 1 folder without a finished run

        """)
    #expect(listed.code == 0)
  }

  @Test("A folder that is not there and conditions that nobody meets are told")
  func nothing() throws {
    let nowhere = try program.run("runs", "--results", "nowhere")
    #expect(nowhere.messages == "tenor: nowhere: there is no such folder\n")
    #expect(nowhere.code == 66)
    let ended = try program.run("run", "half.json", "--data", "data", "--name", "one", "--quiet")
    #expect(ended.code == 0)
    let none = try program.run("runs", "--where", "mean>5")
    #expect(
      none.messages
        == "no strategy meets the conditions; numbers are decimals, so that 5 % is 0.05\n")
    let typo = try program.run("report", "onne")
    #expect(typo.messages == "tenor: results/onne: there is no such run; did you mean one?\n")
    #expect(typo.code == 66)
  }

  @Test("Without a run, it says so and is done")
  func none() throws {
    let listed = try program.run("runs")
    #expect(listed.output.isEmpty)
    #expect(listed.messages == "no finished runs in results\n")
    #expect(listed.code == 0)
  }
}
