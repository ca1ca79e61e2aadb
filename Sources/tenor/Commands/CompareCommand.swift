import ArgumentParser
import Reporting
import TextFormats

/// `tenor compare RUN RUN…`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Says what differs between finished runs: settings, data, statistics.",
    discussion: """
      Statistics are compared on the periods that all runs have. Runs of other
      samples or data are refused unless --align is given.

      Examples:
        tenor compare base one-day-later
        tenor compare results/* --tolerance 1e-12 --json
        tenor compare base one-day-later --html difference.html

      Exit codes: 0 nothing differs, 1 something does; others as for every command.
      """)

  @Argument(
    help: ArgumentHelp("Finished runs, by name or folder; 2 to 50.", valueName: "run"),
    completion: .runNames)
  var words: [String]

  /// The runs but for the ledger of trials, which lies beside them: `results/*` means the runs.
  private var runs: [String] { words.filter { !TrialLedger.isLedger($0) } }

  @OptionGroup var folder: ResultsFolder
  @OptionGroup var terminal: TerminalOptions

  @Flag(help: "Compare runs of other samples or data on their common dates.")
  var align = false

  @Option(
    help: ArgumentHelp(
      "Share of a statistic up to which a difference does not count.", valueName: "share"))
  var tolerance = 0.0

  @Flag(help: "How the comparison is printed.")
  var form = Form.text

  /// What is printed.
  enum Form: EnumerableFlag {
    case text, markdown, latex, json

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .text: "Print tables for the terminal."
      case .markdown: "Print Markdown."
      case .latex: "Print LaTeX; its tables need the package booktabs."
      case .json: "Print one JSON document."
      }
    }
  }

  @Option(
    help: ArgumentHelp("Write a page with overlaid charts, too.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  @Flag(help: "Replace the page's file if it is there.")
  var force = false

  func validate() throws {
    if html?.isEmpty == true { throw ValidationError("--html names no file: its value is empty") }
    if force, html == nil { throw ValidationError("--force replaces the file of --html") }
    guard Comparison.runCounts.contains(runs.count) else {
      throw ValidationError(
        "compare takes \(Comparison.runCounts.lowerBound) to \(Comparison.runCounts.upperBound) runs, "
          + "not \(runs.count)")
    }
    if runs.contains("") { throw ValidationError("the name of a run is empty") }
    let paths = runs.map { folder.path(of: $0) }
    for (place, path) in paths.enumerated() where paths[..<place].contains(path) {
      throw ValidationError("the run '\(runs[place])' is given twice")
    }
    guard tolerance >= 0, tolerance < 1 else {
      throw ValidationError("--tolerance takes a share from 0 to less than 1, not \(tolerance)")
    }
  }

  func run() throws {
    try Failure.reported {
      let comparison = try Comparison(
        of: folder.runs(runs), aligning: align, tolerance: tolerance)
      if let html {
        try OutputFolder.write(comparison.page(), to: html, replacing: force)
        Terminal.say("written: \(html)")
      }
      switch form {
      case .text: Terminal.print(comparison.text)
      case .markdown: Terminal.print(comparison.markdown)
      case .latex: Terminal.print(comparison.latex)
      case .json: Terminal.print(JSONWriter.indented(comparison.document))
      }
      if !comparison.findsNothing { throw ExitStatus.somethingDiffers.code }
    }
  }
}
