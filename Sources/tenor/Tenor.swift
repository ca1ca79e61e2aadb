import ArgumentParser
import Glibc
import LinearAlgebra

/// The command line.
@main
struct Tenor: ParsableCommand {
  static let version = "0.1.0"
  /// The day that the manual page bears, as mdoc writes days.
  static let released = "November 21, 2026"

  static let configuration = CommandConfiguration(
    commandName: "tenor",
    abstract: "Backtests portfolio strategies over stocks and Treasury bonds.",
    discussion: """
      Examples:
        tenor new                                writes strategies to begin with
        tenor run strategies/*.json              on a simulated market
        tenor run strategies/*.json --data DIR   the same on real files
        tenor check my-strategy.json --data DIR  what would be run, every mistake
        tenor audit strategies/*.json            whether a decision used the future
        tenor compare base one-day-later         what differs between two runs
        tenor verify base --rerun                whether a run is as it was written
        tenor data describe DIR                  what is in a data folder

      \(ExitStatus.sentence)
      """,
    version: version,
    subcommands: [
      NewCommand.self, RunCommand.self, CheckCommand.self, AuditCommand.self, RunsCommand.self,
      ReportCommand.self, CompareCommand.self, VerifyCommand.self, ExportCommand.self,
      DataCommand.self, SchemaCommand.self,
      ManualCommand.self,
    ])

  static func main() {
    SingleThread.require()
    // A file that outgrows its limit is then an error that is cleaned up after, not the end.
    signal(SIGXFSZ, SIG_IGN)
    if let mistake = CommandName.mistake(in: CommandLine.arguments.dropFirst(), below: Tenor.self) {
      exit(withError: mistake)
    }
    main(nil)
  }
}
