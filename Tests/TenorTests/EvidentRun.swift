import TestSupport
import Testing

/// A run that the program has written with its inference, from few replications of the bootstrap.
struct EvidentRun {
  let folder: TemporaryFolder

  /// Runs strategies with options and writes to `results/one`.
  init(_ strategies: [VariedStrategy], _ options: String...) throws {
    try self.init(strategies, options: options)
  }

  /// Runs strategies with options and writes to `results/one`.
  init(_ strategies: [VariedStrategy], options: [String]) throws {
    folder = try TemporaryFolder()
    let files = try strategies.enumerated().map { place, strategy in
      try folder.write(strategy.text, to: "strategies/\(place).json")
    }
    let ended = try TenorProgram(folder: folder.path, seconds: 300).run(
      ["run"] + files + ["--name", "one", "--quiet", "--replications", "499"] + options)
    try #require(ended.code == 0, "\(ended.messages)")
  }

  /// What evidence.py says of it.
  func judged(_ options: String...) throws -> ChildProgram.Outcome {
    try judged(options: options)
  }

  private func judged(options: [String]) throws -> ChildProgram.Outcome {
    let script = Checkout.path(of: "Tests/Peers/evidence.py")
    return try PythonProgram.run(
      [script, folder.reserve("results/one")] + options, home: folder.path)
  }

  /// Expects that evidence.py finds nothing to say against it.
  func expectTwinAgrees(_ options: String...) throws {
    try expectAgreement(of: judged(options: options))
  }

  /// Expects the same, given the simulated market as files.
  func expectTwinAgreesOnSimulatedFiles() throws {
    let written = try TenorProgram(folder: folder.path).run("data", "simulate", "market")
    try #require(written.code == 0, "\(written.messages)")
    try expectAgreement(of: judged("--data", folder.reserve("market")))
  }

  private func expectAgreement(of judged: ChildProgram.Outcome) throws {
    let complaints = judged.text.split(separator: "\n").filter { $0.contains("DIFFERS") }
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
    #expect(judged.code == 0, "\(judged.messages)")
  }
}
