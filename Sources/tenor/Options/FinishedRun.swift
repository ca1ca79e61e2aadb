import ArgumentParser
import Reporting

/// The argument that names one finished run, and the option that says where names are looked up.
struct FinishedRun: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A finished run, by name or folder.", valueName: "run"),
    completion: .runNames)
  var name: String

  @OptionGroup var folder: ResultsFolder

  func validate() throws {
    if name.isEmpty { throw ValidationError("the name of the run is empty") }
  }

  /// Opens the run.
  func read() throws(StoredRunError) -> StoredRun { try folder.run(name) }
}
