import ArgumentParser
import Reporting

/// `tenor export RUN`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Writes a finished run as a notebook with its tidy tables, and returns for other tools.",
    discussion: """
      The folder gets a Jupyter notebook (pandas, matplotlib), the run's tables and
      figures, returns.csv as quantstats, pyfolio and PerformanceAnalytics read it,
      and to_parquet.py, which writes Parquet with polars.

      Examples:
        tenor export my-run
        tenor export results/my-run --to papers/timing
      """)

  @OptionGroup var source: FinishedRun
  @OptionGroup var terminal: TerminalOptions

  @Option(
    help: ArgumentHelp("Folder for exports.", valueName: "dir"), completion: .directory)
  var to = "notebooks-export"

  @Flag(help: "Replace an export that is there, changed or not.")
  var force = false

  func validate() throws {
    if to.isEmpty { throw ValidationError("--to names no folder: its value is empty") }
  }

  func run() throws {
    try Failure.reported {
      let export = NotebookExport(of: try source.read(), in: to)
      let place = Placement(path: export.path, noun: "export", otherwise: "choose another --to")
      Terminal.say(
        try place.filled(
          force: force, isReplaceable: export.isReplaceable, state: export.state
        ) { try export.write(replacing: force) })
    }
  }
}
