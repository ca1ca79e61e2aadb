import ArgumentParser
import Reporting
import TextFormats

/// The option that says where finished runs are, and runs found by it.
struct ResultsFolder: ParsableArguments {
  @Option(
    help: ArgumentHelp("Folder in which runs are found by name.", valueName: "dir"),
    completion: .directory)
  var results = Self.usual

  private static let usual = "results"

  /// Whether nobody named another folder.
  var isDefault: Bool { results == Self.usual }

  func validate() throws {
    if results.isEmpty { throw ValidationError("--results names no folder: its value is empty") }
  }

  /// The folder of a run: a name is looked up among the results first, and anything else is a path.
  func path(of run: String) -> String { StoredRun.path(meaning: run, in: results) }

  /// Opens a run.
  func run(_ run: String) throws(StoredRunError) -> StoredRun { try runs([run])[0] }

  /// Opens runs; one that is not there gets the nearest name of those that are.
  func runs(_ runs: [String]) throws(StoredRunError) -> [StoredRun] {
    do { return try StoredRun.all(at: runs.map { path(of: $0) }) } catch { throw naming(error) }
  }

  /// An error with the nearest name of the runs that there are, where it says that one is not.
  func naming(_ error: StoredRunError) -> StoredRunError {
    guard case .missing(let path, nil) = error else { return error }
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return .missing(
      path: path, nearest: NearestName.of(name, among: RunDirectory.finished(in: results)))
  }
}
