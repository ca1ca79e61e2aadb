import Glibc
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("The export of a run")
struct NotebookExportTests {
  let folder: TemporaryFolder
  let run: StoredRun
  let export: NotebookExport

  init() throws {
    folder = try TemporaryFolder()
    run = try TinyRuns.stored(
      try TinyRuns.report([TinyRuns.run()]), in: folder, signals: [TinyRuns.series("beta")],
      yields: [TinyRuns.series("2")])
    export = NotebookExport(of: run, in: folder.path + "/exports")
  }

  private static let files = [
    "README.md", "daily.csv", "export.json", "figures/", "figures/listed-signals.svg",
    "figures/tiny-cumulative.svg", "figures/tiny-drawdowns.svg", "figures/tiny-weights.svg",
    "figures/tiny-years.svg", "figures/yield-curve.svg", "one.ipynb", "periods.csv", "report.json",
    "returns.csv", "sharpe.csv", "signals.csv", "to_parquet.py", "weights.csv", "yields.csv",
  ]

  private var exported: [String] { folder.contents.filter { $0.hasPrefix("exports/") } }

  @Test("It appears whole, with nothing beside it, the tables as the run has them")
  func whole() throws {
    try export.write()
    #expect(exported == ["exports/", "exports/one/"] + Self.files.map { "exports/one/" + $0 })
    for (name, file) in [
      ("report.json", "report.json"), ("sharpe.csv", "tables/sharpe.csv"),
      ("periods.csv", "series/periods.csv"), ("daily.csv", "series/daily.csv"),
      ("weights.csv", "series/weights.csv"), ("signals.csv", "series/signals.csv"),
      ("yields.csv", "series/yields.csv"),
    ] {
      #expect(
        try folder.bytes(of: "exports/one/" + name) == folder.bytes(of: "results/one/" + file))
    }
  }

  @Test("The same run gives the same bytes")
  func sameBytes() throws {
    try export.write()
    let other = NotebookExport(of: run, in: folder.path + "/others")
    try other.write()
    for file in Self.files {
      #expect(try folder.bytes(of: "exports/one/" + file) == folder.bytes(of: "others/one/" + file))
    }
  }

  @Test("Its README says how other programs read the returns")
  func readme() throws {
    try export.write()
    #expect(
      try folder.text(of: "exports/one/README.md") == """
        # tiny (simulated market)

        Run one, id \(run.report.runId.prefix(12)). The notebook opens in Jupyter
        and needs pandas and matplotlib; `python to_parquet.py` writes the tables as Parquet and needs polars.

        `returns.csv` holds daily simple total returns: a column for each strategy and, for each group, one for
        the asset that its excess returns are over. A day without a return is an empty cell: leave such days
        out, as some versions of some tools take them for returns of zero. Statistics of this file are of
        daily returns, those of report.json of each group's own periods.

        ```python
        returns = pandas.read_csv("returns.csv", index_col=0, parse_dates=True)
        total = returns["listed"].dropna()
        excess = (returns["listed"] - returns["safe"]).dropna()
        quantstats.stats.sharpe(excess, periods=252)
        pyfolio.timeseries.perf_stats(excess)
        ```

        ```r
        returns <- xts::as.xts(zoo::read.zoo("returns.csv", header = TRUE, sep = ",", check.names = FALSE))
        excess <- na.omit(returns[, "listed"] - returns[, "safe"])
        PerformanceAnalytics::SharpeRatio.annualized(excess, scale = 252, geometric = FALSE)
        ```

        """)
  }

  @Test("A run's figures come along, and nothing that its manifest leads elsewhere to")
  func figures() throws {
    let svg = Array("<svg/>".utf8)
    let added = ["figures/a.svg", "figures/../b.svg", "figures/c.txt", "notes/d.csv"]
    var files = try #require(
      Manifest(reading: try folder.bytes(of: "results/one/MANIFEST.json"))
    ).files
    for name in added {
      _ = try folder.write(svg, to: "results/one/" + name)
      files.append(Manifest.Entry(path: name, sha256: SHA256.hexDigest(of: svg), bytes: svg.count))
    }
    _ = try folder.write(
      JSONWriter.indented(Manifest(files: files).document), to: "results/one/MANIFEST.json")
    try NotebookExport(of: try StoredRun(at: run.path), in: folder.path + "/exports").write()
    #expect(
      exported.contains("exports/one/figures/a.svg")
        && !exported.contains {
          $0.hasSuffix("b.svg") || $0.hasSuffix(".txt") || $0.hasSuffix("d.csv")
        }
    )
  }

  @Test("Its place is free, then finished, and taken once a file was changed or the run is another")
  func states() throws {
    #expect(export.state == .free)
    try export.write()
    #expect(export.state == .finished)
    _ = try folder.write("{}", to: "exports/one/one.ipynb")
    #expect(export.state == .taken("one.ipynb was changed since it was exported"))
    #expect(export.isReplaceable)
    #expect(throws: OutputError.self) { try export.write() }
    try export.write(replacing: true)
    #expect(export.state == .finished)
    let other = try TinyRuns.stored(
      try TinyRuns.report([TinyRuns.run(shares: [1])], options: ["fills": true]), in: folder)
    let id = run.report.runId.prefix(12)
    #expect(
      NotebookExport(of: other, in: folder.path + "/exports").state
        == .taken("it holds an export of another run, \(id)"))
  }

  @Test("What no export has made is foreign, a run included")
  func foreign() throws {
    _ = try folder.write("mine", to: "exports/one/notes.txt")
    #expect(export.state == .foreign)
    #expect(!export.isReplaceable)
    let onTheRun = NotebookExport(of: run, in: folder.path + "/results")
    #expect(onTheRun.state == .foreign)
    #expect(!onTheRun.isReplaceable)
  }

  @Test("A run whose series were changed is not exported, and nothing is left behind")
  func damagedRun() throws {
    _ = try folder.write("group,strategy\n", to: "results/one/series/daily.csv")
    #expect(throws: StoredRunError.changed(file: run.path + "/series/daily.csv")) {
      try export.write()
    }
    #expect(exported.isEmpty)
  }
}
