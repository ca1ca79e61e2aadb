import TextFormats

/// The few lines beside an export that say what is in it, and how other programs read the returns.
struct ExportReadme {
  private let run: StoredRun

  init(of run: StoredRun) { self.run = run }

  /// The file, in Markdown.
  var text: String {
    let names = ReturnsNames(of: run.report)
    guard let group = run.report.groups.first, let strategy = group.strategies.first else {
      return ""
    }
    let column = Self.quoted(names.name(of: strategy.name, in: group))
    let benchmark = group.measured.areTotal ? nil : Self.quoted(names.benchmarkName(of: group))
    let above = run.report.groups.contains { !$0.measured.areTotal }
    let perYear = String(short: group.daysPerYear(by: run.report.conventions.annualization))
    let measured = benchmark == nil ? "total" : "excess"
    return """
      # \(NotebookText.escaped(run.report.title))

      Run \(NotebookText.escaped(run.name)), id \(run.report.runId.prefix(12)). The notebook opens in Jupyter
      and needs pandas and matplotlib; `python to_parquet.py` writes the tables as Parquet and needs polars.

      `returns.csv` holds daily simple total returns: a column for each strategy\(above ? " and, for each group, one for\nthe asset that its excess returns are over" : ""). A day without a return is an empty cell: leave such days
      out, as some versions of some tools take them for returns of zero. Statistics of this file are of
      daily returns, those of report.json of each group's own periods.

      ```python
      returns = pandas.read_csv("returns.csv", index_col=0, parse_dates=True)
      total = returns[\(column)].dropna()
      \(benchmark.map { "excess = (returns[\(column)] - returns[\($0)]).dropna()\n" } ?? "")\
      quantstats.stats.sharpe(\(measured), periods=\(perYear))
      pyfolio.timeseries.perf_stats(\(measured))
      ```

      ```r
      returns <- xts::as.xts(zoo::read.zoo("returns.csv", header = TRUE, sep = ",", check.names = FALSE))
      \(measured) <- na.omit(returns[, \(column)]\(benchmark.map { " - returns[, \($0)]" } ?? ""))
      PerformanceAnalytics::SharpeRatio.annualized(\(measured), scale = \(perYear), geometric = FALSE)
      ```

      """
  }

  /// A name as Python and R read it, on one line whatever is in it.
  private static func quoted(_ name: String) -> String {
    String(decoding: JSONWriter.compact(.string(name)), as: UTF8.self)
  }
}
