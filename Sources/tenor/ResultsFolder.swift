import ArgumentParser
import Glibc
import Reporting
import TextFormats

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
  func path(of run: String) -> String {
    var run = run
    while run.count > 1, run.last == "/" { run.removeLast() }
    let named = results + "/" + run
    return run.contains("/") || access(named, F_OK) != 0 && access(run, F_OK) == 0 ? run : named
  }

  /// Opens a run.
  func run(_ run: String) throws(StoredRunError) -> StoredRun { try StoredRun(at: path(of: run)) }
}
