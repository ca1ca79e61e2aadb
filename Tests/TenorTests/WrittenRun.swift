import TestSupport
import Testing
import TextFormats

/// A run of the shipped strategies that the program has written, on the simulated market or on files.
struct WrittenRun {
  let folder: TemporaryFolder
  /// What it printed.
  let output: String

  /// Runs and writes to `results/one`.
  init(_ strategies: [String] = ShippedStrategy.names, _ options: String...) throws {
    folder = try TemporaryFolder()
    let files = strategies.map { Checkout.path(of: "strategies/\($0).json") }
    let outcome = try TenorProgram(folder: folder.path).run(
      ["run"] + files + ["--name", "one", "--quiet"] + options)
    try #require(outcome.code == 0, "\(outcome.messages)")
    output = outcome.text
  }

  /// The run's folder.
  var path: String { folder.reserve("results/one") }

  /// A file of the run.
  func text(of name: String) throws -> String { try folder.text(of: "results/one/" + name) }

  /// The groups of report.json.
  func groups() throws -> [JSONDocument] {
    let report = try #require(
      JSONDocument(parsing: folder.bytes(of: "results/one/report.json")))
    return try report.list("groups")
  }
}

extension JSONDocument {
  /// The elements of a list below a name, which must be there.
  func list(_ name: String) throws -> [JSONDocument] {
    guard let elements = self[name]?.elements else { throw Missing(name: name) }
    return elements
  }

  private struct Missing: Error {
    let name: String
  }
}
