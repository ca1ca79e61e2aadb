import Glibc
import TestSupport
import Testing
import TextFormats

@Suite("tenor compare")
struct CompareCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  /// Writes a run of the tiny files.
  private func write(_ name: String, _ arguments: String..., strategy: String = "half.json") throws
  {
    let ended = try program.run(
      ["run", strategy, "--data", "data", "--quiet", "--name", name] + arguments)
    try #require(ended.code == 0, "\(ended.messages)")
  }

  @Test("Runs that do not differ end with 0, by name or by path")
  func same() throws {
    try write("one")
    try write("two")
    for runs in [["one", "two"], ["results/one", "results/two/"], ["one", "results/two"]] {
      let ended = try program.run(["compare"] + runs)
      #expect(
        ended.text == """
          2 runs compared: one, two

          Configuration: no setting differs, 29 are equal

          Data: no value differs, 22 are equal

          mixes, 2020-01-03 to 2020-01-16: no statistic differs, 15 are equal

          - Sample: all runs have the same 9 periods, from the close of 2020-01-02.

          """)
      #expect(ended.messages == "")
      #expect(ended.code == 0)
    }
  }

  @Test("The ledger of trials among the words is passed over: results/* means the runs")
  func ledger() throws {
    try write("one")
    try write("two")
    #expect(folder.contents.contains("results/trials.jsonl"))
    let ended = try program.shell("$TENOR compare results/*")
    #expect(ended.text.hasPrefix("2 runs compared: one, two\n"))
    #expect(ended.messages == "")
    #expect(ended.code == 0)
    let alone = try program.run("compare", "one", "results/trials.jsonl")
    #expect(alone.messageLines.first == "Error: compare takes 2 to 50 runs, not 1")
  }

  @Test("What is inferred is not compared: other numbers of replications make no difference")
  func inferred() throws {
    try write("one")
    try write("two", "--replications", "99", "--bootstrap-seed", "7")
    let ended = try program.run("compare", "one", "two")
    #expect(ended.text.contains(": no statistic differs, 15 are equal\n"))
    #expect(ended.code == 0)
  }

  @Test("Runs that differ end with 1 and say in what")
  func different() throws {
    try write("base")
    try write("costly", "--set", "costs.basisPoints=10")
    let ended = try program.run("compare", "base", "costly")
    #expect(ended.code == 1)
    #expect(ended.messages == "")
    #expect(
      ended.text.hasPrefix(
        """
        2 runs compared: base, costly

        Configuration: 1 setting differs, 28 are equal

        setting                            base  costly
        ---------------------------------  ----  ------
        strategies.half.costs.basisPoints  0     10

        Data: no value differs, 22 are equal

        mixes, 2020-01-03 to 2020-01-16: 7 statistics differ, 8 are equal

        """))
  }

  @Test("A tolerance lets statistics differ, but no setting")
  func tolerance() throws {
    try write("base")
    try write("costly", "--set", "costs.basisPoints=1e-9")
    let strict = try program.run("compare", "base", "costly")
    #expect(strict.text.contains("mean %"))
    let tolerant = try program.run("compare", "base", "costly", "--tolerance", "0.001")
    #expect(!tolerant.text.contains("mean %"))
    #expect(tolerant.code == 1)
  }

  @Test("Other samples are refused with 65 and what to do, and aligned when asked for")
  func samples() throws {
    try write("base")
    try write("short", "--from", "2020-01-06")
    let refused = try program.run("compare", "base", "short")
    #expect(
      refused.messages == """
        tenor: the runs were made on different samples or data:
          strategies.half.sample.from: none in base, 2020-01-06 in short
        compare them on their common dates with --align

        """)
    #expect(refused.output.isEmpty)
    #expect(refused.code == 65)
    let aligned = try program.run("compare", "base", "short", "--align")
    #expect(aligned.text.contains("\nmixes, 2020-01-07 to 2020-01-16: "))
    #expect(aligned.text.contains("- Common sample: the 7 periods that all runs have"))
    #expect(aligned.code == 1)
  }

  @Test("--json is one document that parses, --markdown and --latex are tables")
  func forms() throws {
    try write("base")
    try write("late", "--set", "execution.delayDays=1")
    let json = try program.run("compare", "base", "late", "--json")
    let document = try #require(JSONDocument(parsing: json.output))
    #expect(document["schema"] == "tenor.comparison/1")
    #expect(document["aligned"] == false)
    #expect(json.code == 1)
    let markdown = try program.run("compare", "base", "late", "--markdown").text
    #expect(markdown.contains("| strategies.half.execution.delayDays | 0 | 1 |\n"))
    let latex = try program.run("compare", "base", "late", "--latex").text
    #expect(latex.contains("ays & 0 & 1 \\\\\n"))
  }

  @Test(
    "--html writes a page with the runs' charts over one another, in order in every width and light",
    .needs(.chromium, .python))
  func page() throws {
    try write("base")
    try write("late", "--set", "execution.delayDays=1")
    let ended = try program.run("compare", "base", "late", "--html", "pages/difference.html")
    #expect(ended.messages == "written: pages/difference.html\n")
    #expect(ended.code == 1)
    let look = try BrowserLook(at: folder.reserve("pages/difference.html"))
    #expect(look.complaints == [])
    #expect(look.figures == [2, 2, 2, 2, 2])
    let page = try folder.text(of: "pages/difference.html")
    #expect(page.contains("<td data-label=\"late\">1</td>"))
    let again = try program.run("compare", "base", "late", "--html", "pages/difference.html")
    #expect(
      again.messages
        == "tenor: pages/difference.html: cannot be created: File exists; --force replaces it\n")
    #expect(again.code == 73)
    let forced = try program.run(
      "compare", "base", "late", "--html", "pages/difference.html", "--force")
    #expect(forced.code == 1)
    #expect(try folder.text(of: "pages/difference.html") == page)
  }

  @Test("The LaTeX compiles", .needs(.pdflatex))
  func latex() throws {
    try write("base_1")
    try write("late", "--set", "execution.delayDays=1")
    let tables = try program.run("compare", "base_1", "late", "--latex").text
    _ = try folder.write(
      "\\documentclass{article}\\usepackage{booktabs,dcolumn}\\begin{document}\n\(tables)\\end{document}\n",
      to: "tables.tex")
    let ended = try program.shell("pdflatex -interaction=nonstopmode -halt-on-error tables.tex")
    #expect(ended.code == 0, "\(ended.text)")
  }

  @Test("A file that is not as its manifest says ends it with 65")
  func damaged() throws {
    try write("base")
    try write("late", "--set", "execution.delayDays=1")
    _ = try folder.write("group,strategy\n", to: "results/late/series/periods.csv")
    let series = try program.run("compare", "base", "late")
    #expect(
      series.messages
        == "tenor: results/late/series/periods.csv: is not as the run's manifest says; run the strategies again\n"
    )
    #expect(series.code == 65)
    _ = try folder.write("", to: "results/base/tables/sharpe.md")
    #expect(
      try program.run("compare", "base", "late").messages.hasPrefix(
        "tenor: results/base/tables/sharpe.md: is not as"))
    _ = try folder.write("{}", to: "results/late/report.json")
    #expect(try program.run("compare", "base", "late").code == 65)
    #expect(unlink(folder.reserve("results/late/MANIFEST.json")) == 0)
    let unfinished = try program.run("compare", "base", "late")
    #expect(
      unfinished.messages
        == "tenor: results/late: holds no finished run (there is no MANIFEST.json)\n")
    #expect(unfinished.code == 66)
  }

  @Test("A run that is not there ends it with 66")
  func missing() throws {
    try write("base")
    let ended = try program.run("compare", "base", "nowhere")
    #expect(
      ended.messages
        == "tenor: results/nowhere: there is no such run; tenor runs lists those there are\n")
    #expect(ended.code == 66)
  }

  @Test(
    "One run, a run twice, more than 50 and tolerances that are none are usage errors",
    arguments: [
      (["base"], "compare takes 2 to 50 runs, not 1"),
      ((0...50).map(String.init), "compare takes 2 to 50 runs, not 51"),
      (["base", "results/base/"], "the run 'results/base/' is given twice"),
      (["a", "b", "--tolerance", "-1"], "Missing value for '--tolerance <share>'"),
      (["a", "b", "--tolerance", "1"], "--tolerance takes a share from 0 to less than 1, not 1.0"),
      (
        ["a", "b", "--tolerance", "nan"], "--tolerance takes a share from 0 to less than 1, not nan"
      ),
      (["a", "b", "--results", ""], "--results names no folder: its value is empty"),
    ])
  func usage(_ arguments: [String], says message: String) throws {
    let ended = try program.run(["compare"] + arguments)
    #expect(ended.messageLines.first.map(String.init) == "Error: \(message)")
    #expect(ended.code == 64)
  }

  @Test("Fifty runs are compared")
  func fifty() throws {
    for place in 0..<50 { try write("run-\(place)", "--set", "costs.basisPoints=\(place)") }
    let ended = try program.run(["compare"] + (0..<50).map { "run-\($0)" } + ["--json"])
    #expect(ended.code == 1)
    let document = JSONDocument(parsing: ended.output)
    #expect(
      document?["configuration"] == [
        [
          "path": "strategies.half.costs.basisPoints",
          "values": .array((0..<50).map { .integer($0) }),
        ]
      ])
  }

  @Test(
    "On a common sample, an independent program finds the same statistics",
    .needsRealFiles, .needs(.python))
  func commonSample() throws {
    let data = try #require(SharedFiles.folder) + "/data"
    let strategies = [
      "beta-timing", "fixed-forty", "constant-weight", "slope-timing", "trailing-mean",
    ]
    .map { Checkout.path(of: "strategies/\($0).json") }
    for (name, arguments) in [("whole", []), ("later", ["--from", "1980-02-16"])] {
      let ended = try program.run(
        ["run"] + strategies + ["--data", data, "--quiet", "--name", name] + arguments)
      try #require(ended.code == 0, "\(ended.messages)")
    }
    let ended = try program.run("compare", "whole", "later", "--align", "--json")
    let found = try #require(JSONDocument(parsing: ended.output))
    let python = try #require(OutsideTool.python.path)
    let script = Checkout.path(of: "Tests/Peers/common_sample.py")
    let expected = try program.shell("\(python) \(script) results/whole results/later")
    try #require(expected.code == 0, "\(expected.messages)")
    for line in expected.text.split(separator: "\n") {
      try expectStatistic(line.split(separator: ",").map(String.init), in: found)
    }
    #expect(expected.text.split(separator: "\n").count == 44, "7 a strategy, and its assets")
  }

  /// Expects the two values of one line, `group,strategy,statistic,first,second`; a statistic that is not
  /// listed has the same value in both runs.
  private func expectStatistic(_ expected: [String], in document: JSONDocument) throws {
    let listed = try #require(document["statistics"]?.elements)
    let row = listed.first { row in
      zip(["group", "strategy", "statistic"], expected).allSatisfy { row[$0] == .string($1) }
    }
    let (first, second) = (try #require(Double(expected[3])), try #require(Double(expected[4])))
    let reason = "\(expected): sums of some 10,000 returns in another order"
    guard let values = row?["values"]?.elements else {
      expectClose(first, second, within: 1e-10 * max(1, abs(first)), because: reason)
      return
    }
    for (value, expected) in zip(values, [first, second]) {
      let number = try #require(value.number)
      expectClose(number, expected, within: 1e-10 * max(1, abs(expected)), because: reason)
    }
  }
}
