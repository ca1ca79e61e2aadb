import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("The notebook of a run")
struct RunNotebookTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func cells(of run: StoredRun) throws -> [NotebookCell] {
    RunNotebook(of: run, series: try run.series()).cells
  }

  @Test("Its title says what was run, by which rule, and that the market is simulated")
  func title() throws {
    let run = try TinyRuns.stored(
      try TinyRuns.report([TinyRuns.run(title: "Half and <half>")]), in: folder)
    #expect(
      try cells(of: run)[0].source == """
        # tiny (simulated market)

        Run one, id \(run.report.runId).

        The market is simulated: no number below says anything about real prices.

        - **listed** (Half and \\<half\\>): listed shares

        Needs pandas and matplotlib. The tables are those of the run, beside this notebook.
        """)
  }

  @Test("Its cells have ids of their own; signals and yields are shown where the run has them")
  func ids() throws {
    let plain = try cells(of: TinyRuns.stored(try TinyRuns.report([TinyRuns.run()]), in: folder))
    #expect(
      plain.map(\.id) == [
        "title", "load", "sharpe", "statistics", "sharpe-tables", "as-reported", "comparison",
        "conventions", "figures", "charts", "cumulative", "weights", "drawdowns",
        "calendar-years",
      ])
    let rich = try cells(
      of: TinyRuns.stored(
        try TinyRuns.report([TinyRuns.run()]), in: folder, signals: [TinyRuns.series("beta")],
        yields: [TinyRuns.series("2")]))
    #expect(rich.dropLast(2).map(\.id) == plain.map(\.id))
    #expect(rich.suffix(2).map(\.id) == ["signals", "yields"])
  }

  @Test("The conventions of each group are there")
  func conventions() throws {
    let run = try TinyRuns.stored(try TinyRuns.report([TinyRuns.run()]), in: folder)
    let cell = try #require(try cells(of: run).first { $0.id == "conventions" })
    let lines = cell.source.split(separator: "\n")
    #expect(lines[0] == "## What made these numbers")
    #expect(lines[1] == "### tiny, 1999-01-31 to 1999-02-08")
    #expect(lines.dropFirst(2).map { String($0.dropFirst(2)) } == run.report.groups[0].tableNotes)
  }

  @Test("Recessions are shaded on real days that they touch, and never in a simulated market")
  func recessions() throws {
    let simulated = NotebookCode.charts(shading: [])
    #expect(
      simulated.hasPrefix(
        "# First month after the peak to the month of the trough, NBER.\nrecessions = []\n"))
    let days = TinyRuns.days.map { $0.advanced(by: 792) }  // from 2001-04-01 on
    let report = try TinyRuns.report([TinyRuns.run(days: days)], market: .files([]))
    let cells = try cells(of: TinyRuns.stored(report, in: folder))
    let charts = try #require(cells.first { $0.id == "charts" })
    #expect(
      charts.source.hasPrefix(
        """
        # First month after the peak to the month of the trough, NBER.
        recessions = [
            ("2001-04-01", "2001-11-30"),
        ]

        """))
    #expect(!cells[0].source.contains("simulated"))
  }

  @Test("What people wrote is in no code cell, and changes none")
  func hostile() throws {
    let report = try TinyRuns.report([TinyRuns.run()])
    let plain = try cells(of: TinyRuns.stored(report, in: folder))
    let words = "\"\"\"\n%%bash\n'); import os #<script>$x$\\"
    let hostile = try cells(
      of: TinyRuns.stored(
        try TinyRuns.report([
          TinyRuns.run(title: words, assets: [AssetInWords(name: "risky", words: words)])
        ]),
        named: "two", in: folder))
    #expect(
      plain.filter { $0.kind == .code }.map(\.source)
        == hostile.filter { $0.kind == .code }.map(\.source))
    let escaped =
      "\"\"\" %%bash '); import os \\#\\<script\\><span>&#36;</span>x<span>&#36;</span><span>&#92;</span>"
    #expect(hostile[0].source.contains("- **listed** (\(escaped)): listed shares\n"))
    let notes = try #require(hostile.first { $0.id == "conventions" })
    #expect(notes.source.contains("\n- Assets: risky: \(escaped).\n"))
  }
}
