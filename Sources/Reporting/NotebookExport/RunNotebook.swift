import TextFormats
import TimeSeries

/// The notebook of a run: reads the tidy tables beside it, computes the Sharpe tables again, and draws the
/// report's figures.
struct RunNotebook {
  private let run: StoredRun
  private let series: RunSeries

  init(of run: StoredRun, series: RunSeries) { (self.run, self.series) = (run, series) }

  /// The notebook as it is written: no cell has been executed, so that nothing in it can be out of date.
  var document: JSONDocument { Notebook(cells: cells).document }

  /// The cells, in order.
  var cells: [NotebookCell] {
    [
      NotebookCell(.markdown, "title", title),
      NotebookCell(.code, "load", NotebookCode.load),
      NotebookCell(.markdown, "sharpe", NotebookWords.sharpe),
      NotebookCell(.code, "statistics", NotebookCode.statistics),
      NotebookCell(.code, "sharpe-tables", NotebookCode.sharpeTables),
      NotebookCell(.markdown, "as-reported", NotebookWords.asReported),
      NotebookCell(.code, "comparison", NotebookCode.comparison),
      NotebookCell(.markdown, "conventions", conventions),
      NotebookCell(.markdown, "figures", figures),
      NotebookCell(.code, "charts", NotebookCode.charts(shading: recessions)),
      NotebookCell(.code, "cumulative", NotebookCode.cumulative),
      NotebookCell(.code, "weights", NotebookCode.weights),
      NotebookCell(.code, "drawdowns", NotebookCode.drawdowns),
      NotebookCell(.code, "calendar-years", NotebookCode.calendarYears),
    ] + signals + yields
  }

  private var title: String {
    let report = run.report
    let simulated =
      report.isSimulated
      ? "\nThe market is simulated: no number below says anything about real prices.\n" : ""
    let strategies = report.groups.flatMap(\.strategies).map { strategy in
      let words = [strategy.rule, strategy.notes].filter { !$0.isEmpty }.joined(separator: ". ")
      return
        "- **\(NotebookText.escaped(strategy.name))** (\(NotebookText.escaped(strategy.title))): "
        + NotebookText.escaped(words)
    }
    return """
      # \(NotebookText.escaped(report.title))

      Run \(NotebookText.escaped(run.name)), id \(NotebookText.escaped(report.runId)).
      \(simulated)
      \(strategies.joined(separator: "\n"))

      Needs pandas and matplotlib. The tables are those of the run, beside this notebook.
      """
  }

  private var conventions: String {
    let groups = run.report.groups.map { group in
      "### \(NotebookText.escaped(group.name)), \(group.from) to \(group.to)\n\n"
        + group.tableNotes.map { "- " + NotebookText.escaped($0) }.joined(separator: "\n")
    }
    return "## What made these numbers\n\n" + groups.joined(separator: "\n\n")
  }

  private var figures: String {
    let shading =
      run.report.isSimulated
      ? "A simulated market has no recessions, so that none is shaded."
      : "Recessions, as the National Bureau of Economic Research dates them, are shaded."
    return "## Figures\n\n" + shading
  }

  /// The recessions that the run's days touch; none in a simulated market.
  private var recessions: [Recession] {
    guard !run.report.isSimulated, let first = run.report.groups.map(\.start).min(),
      let last = run.report.groups.map(\.to).max()
    else { return [] }
    return Recession.all.filter { $0.days.overlaps(first...last) }
  }

  private var signals: [NotebookCell] {
    guard series.strategies.contains(where: { !$0.signals.isEmpty }) else { return [] }
    return [NotebookCell(.code, "signals", NotebookCode.signals)]
  }

  private var yields: [NotebookCell] {
    series.yields.isEmpty ? [] : [NotebookCell(.code, "yields", NotebookCode.yields)]
  }
}
