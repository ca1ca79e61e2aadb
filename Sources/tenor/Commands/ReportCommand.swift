import ArgumentParser
import Reporting

/// `tenor report RUN`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Draws the page and the figures of a finished run again.",
    discussion: """
      They are made from report.json and the series alone, which must be as the
      run's manifest says. The run's other files stay as they are.

      Example:
        tenor report run-5d0d24fab327
      """)

  @OptionGroup var source: FinishedRun

  @Flag(help: "Print errors only.")
  var quiet = false

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    try Failure.reported {
      let run = try source.read()
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
