import ArgumentParser
import Reporting

/// The option that says where finished runs are, and runs found by it.
struct ResultsFolder: ParsableArguments {
  @Option(
    help: ArgumentHelp("Folder in which runs are found by name.", valueName: "dir"),
    completion: .directory)
  var results = "results"

  func validate() throws {
    if results.isEmpty { throw ValidationError("--results names no folder: its value is empty") }
  }

  /// The folder of a run: a name is looked up among the results first, and anything else is a path.
  func path(of run: String) -> String { StoredRun.path(meaning: run, in: results) }

  /// Opens a run.
  func run(_ run: String) throws(StoredRunError) -> StoredRun { try StoredRun(at: path(of: run)) }
}
