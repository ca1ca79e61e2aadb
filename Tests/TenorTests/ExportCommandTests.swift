import TestSupport
import Testing
import TextFormats

@Suite("tenor export")
struct ExportCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  private var exports: [String] {
    folder.contents.filter { $0.hasPrefix("notebooks-export/") && $0 != "notebooks-export/" }
  }

  private func run(_ files: String..., named name: String) throws {
    let ended = try program.run(
      ["run"] + files + ["--data", "data", "--name", name, "--quiet"])
    try #require(ended.code == 0, "\(ended.messages)")
  }

  @Test("A run is exported by its name or by its folder, under its name")
  func places() throws {
    try run("half.json", named: "one")
    let named = try program.run("export", "one")
    #expect(named.messages == "written: notebooks-export/one\n")
    #expect(named.output.isEmpty)
    #expect(named.code == 0)
    #expect(
      exports.map { $0.dropFirst("notebooks-export/".count) } == [
        "one/", "one/README.md", "one/daily.csv", "one/export.json", "one/figures/",
        "one/figures/mixes-cumulative.svg", "one/figures/mixes-drawdowns.svg",
        "one/figures/mixes-weights.svg", "one/figures/mixes-years.svg", "one/one.ipynb",
        "one/periods.csv", "one/report.json", "one/returns.csv", "one/sharpe.csv",
        "one/to_parquet.py", "one/weights.csv",
      ])
    let byFolder = try program.run("export", "results/one/", "--to", "papers/mixes")
    #expect(byFolder.messages == "written: papers/mixes/one\n")
    let inside = TenorProgram(folder: folder.path + "/results/one")
    #expect(try inside.run("export", ".", "--to", "../../here").code == 0)
    #expect(folder.contents.contains("here/one/one.ipynb"))
  }

  @Test("A second time the export is there; one that was changed is replaced by --force alone")
  func again() throws {
    try run("half.json", named: "one")
    _ = try program.run("export", "one")
    #expect(
      try program.run("export", "one").messages
        == "notebooks-export/one: this export is there already, and every file is as its manifest "
        + "says\n")
    let notebook = try folder.text(of: "notebooks-export/one/one.ipynb")
    _ = try folder.write("{}", to: "notebooks-export/one/one.ipynb")
    let refused = try program.run("export", "one")
    #expect(
      refused.messages
        == "tenor: notebooks-export/one: one.ipynb was changed since it was exported; choose another "
        + "--to, or replace it with --force\n")
    #expect(refused.code == 73)
    #expect(try program.run("export", "one", "--force").code == 0)
    #expect(try folder.text(of: "notebooks-export/one/one.ipynb") == notebook)
  }

  @Test("What no export has made is not replaced")
  func foreign() throws {
    try run("half.json", named: "one")
    _ = try folder.write("mine", to: "notebooks-export/one/notes.txt")
    for arguments in [["export", "one"], ["export", "one", "--force"]] {
      let refused = try program.run(arguments)
      #expect(
        refused.messages
          == "tenor: notebooks-export/one: it is there and no export has made it; choose another --to\n"
      )
      #expect(refused.code == 73)
    }
    #expect(exports == ["notebooks-export/one/", "notebooks-export/one/notes.txt"])
  }

  @Test("A run that is not there or damaged is refused, and nothing is written")
  func unusable() throws {
    let missing = try program.run("export", "none")
    #expect(
      missing.messages
        == "tenor: results/none: there is no such run; tenor runs lists those there are\n")
    #expect(missing.code == 66)
    let other = try program.run("export", "data")
    #expect(
      other.messages == "tenor: data: holds no finished run (there is no MANIFEST.json)\n")
    #expect(other.code == 66)
    try run("half.json", named: "one")
    _ = try folder.write("date\n", to: "results/one/series/weights.csv")
    let damaged = try program.run("export", "one")
    #expect(damaged.code == 65)
    #expect(!folder.contents.contains { $0.hasPrefix("notebooks-export") })
  }

  @Test("What people wrote in their files comes out inert", .needs(.python))
  func hostile() throws {
    try run("half.json", named: "plain")
    let words = #"\"\"\"\n%%bash\nrm x\n'); import os\n<script>x</script> $x$ ![](http://x/y)\\"#
    let ended = try program.run(
      "run", "half.json", "--data", "data", "--name", "hostile", "--quiet", "--set",
      #"title="<b> $x$ ]('\\\"""#, "--set", "notes=\"\(words)\"")
    try #require(ended.code == 0, "\(ended.messages)")
    for name in ["plain", "hostile"] { try #require(try program.run("export", name).code == 0) }
    let notebook = try ExportedNotebook(folder.path + "/notebooks-export/hostile/hostile.ipynb")
    let plain = try ExportedNotebook(folder.path + "/notebooks-export/plain/plain.ipynb")
    #expect(notebook.code == plain.code)
    #expect(
      notebook.words[0].contains(
        #"- **half** (\<b\> <span>&#36;</span>x<span>&#36;</span> \]('<span>&#92;</span>"): constant "#
      ))
    #expect(
      notebook.words[0].contains(
        #". """ %%bash rm x '); import os \<script\>x\</script\> <span>&#36;</span>x<span>&#36;</span> "#
          + #"!\[\](http\://x/y)<span>&#92;</span>"#))
    try notebook.expectReported()
  }

  @Test(
    "The notebook of the six strategies runs, and its numbers are the report's to the last bit",
    .needs(.python))
  func simulated() throws {
    try expectSameNumbers(market: [])
  }

  @Test(
    "So does the notebook of real data, with recessions shaded", .needs(.python), .needsRealFiles)
  func real() throws {
    try expectSameNumbers(market: ["--data", try #require(SharedFiles.folder) + "/data"])
  }

  @Test(
    "So does a notebook of returns that never vary, whose Sharpe ratio is undefined",
    .needs(.python))
  func undefined() throws {
    _ = try folder.write(TinyFiles.mix(named: "bills", stocks: 0), to: "bills.json")
    try run("bills.json", "half.json", "bonds.json", named: "one")
    try #require(try program.run("export", "one").code == 0)
    let notebook = try ExportedNotebook(folder.path + "/notebooks-export/one/one.ipynb")
    try notebook.expectReported()
    #expect(notebook.reported.contains(["mixes", "bills", "sharpeRatio", "None"]))
  }

  private func expectSameNumbers(market: [String]) throws {
    let files = [
      "beta-timing", "fixed-forty", "stocks-only", "constant-weight", "slope-timing",
      "trailing-mean",
    ].map { Checkout.path(of: "strategies/\($0).json") }
    let ended = try program.run(["run"] + files + market + ["--name", "six", "--quiet"])
    try #require(ended.code == 0, "\(ended.messages)")
    try #require(try program.run("export", "six").code == 0)
    let notebook = try ExportedNotebook(folder.path + "/notebooks-export/six/six.ipynb")
    let figures = try notebook.expectReported()
    #expect(
      figures == [
        "cumulative": 2, "weights": 2, "drawdowns": 2, "calendar-years": 2, "signals": 3,
        "yields": 1,
      ])
  }

  @Test("The Parquet files have every value of the tables, to the last bit", .needs(.python))
  func parquet() throws {
    let slope = Checkout.path(of: "strategies/slope-timing.json")
    let ended = try program.run(
      "run", slope, "--from", "2015-01-01", "--set", "rebalance.burnIn=12", "--name", "one")
    try #require(ended.code == 0, "\(ended.messages)")
    try #require(try program.run("export", "one").code == 0)
    let export = folder.path + "/notebooks-export/one"
    let written = try PythonProgram.run([export + "/to_parquet.py"], home: folder.path)
    #expect(written.messages == "")
    #expect(written.code == 0)
    let compared = try PythonProgram.run(
      [Checkout.path(of: "Tests/Peers/compare_parquet.py"), export], home: folder.path)
    #expect(compared.messages == "")
    #expect(
      compared.text == """
        daily group:Categorical strategy:Categorical date:Date value:Float64 totalReturn:Float64 \
        excessReturn:Float64
        periods group:Categorical strategy:Categorical date:Date totalReturn:Float64 \
        excessReturn:Float64 cumulativeStandardizedReturn:Float64
        returns date:Date slope-timing:Float64 short:Float64
        sharpe group:Categorical strategy:Categorical from:Date to:Date periods:Int64 mean:Float64 \
        standardDeviation:Float64 sharpeRatio:Float64 finalCumulativeStandardizedReturn:Float64 \
        weightOf:Categorical averageWeight:Float64 turnover:Float64 tradedPerYear:Float64 \
        costPerYear:Float64 maximumDrawdown:Float64 excessOver:Categorical period:Categorical \
        periodsPerYear:Float64 delayDays:Int64 costBasisPoints:Float64 market:Categorical
        signals group:Categorical strategy:Categorical date:Date signal:Categorical value:Float64
        weights group:Categorical strategy:Categorical decided:Date effective:Date asset:Categorical \
        weight:Float64
        yields date:Date maturity:Int64 yield:Float64

        """)
  }
}
