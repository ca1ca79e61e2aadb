import ArgumentParser
import Reporting

/// `tenor report RUN`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Draws the page and the figures of a finished run again.",
    discussion: """
      They are made from report.json and the series alone, which must be as the run's manifest says. The
      run's other files stay as they are.

      Example:
        tenor report run-5d0d24fab327
      """)

  @Argument(
    help: ArgumentHelp("A finished run, by name or folder.", valueName: "run"),
    completion: .runNames)
  var name: String

  @OptionGroup var folder: ResultsFolder

  @Flag(help: "Print errors only.")
  var quiet = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if name.isEmpty { throw ValidationError("the name of the run is empty") }
  }

  func run() throws {
    try Failure.reported {
      let run = try folder.run(name)
      let changed = try run.redraw()
      if quiet { return }
      if changed.isEmpty {
        Terminal.say("\(run.path): the page and the figures are as they were")
      } else {
        for file in changed { Terminal.say("written: \(run.path)/\(file)") }
      }
    }
  }
}
