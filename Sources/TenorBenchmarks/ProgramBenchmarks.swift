import Glibc
import TextFormats

/// Times the program as its users start it: a process from its first to its last instruction.
///
/// These come first of all, as a process counts the memory of the one that starts it (`ChildProcess`).
struct ProgramBenchmarks {
  private static let repeats = 15

  let program: String
  let strategies: [String]
  let market: MarketFiles
  let scratch: ScratchFolder

  /// Start-up, and the shipped strategies with and without files written.
  func measure() throws -> [Measurement] {
    let expected = try checkedAnswer()
    return try version(expected.version) + run() + runWriting(expected) + runOnFullWidth(expected)
  }

  /// The Sharpe ratios that every other run must have, checked as far as there is something to know.
  private func checkedAnswer() throws -> SharpeRatios {
    let found = try ratios(of: child(["run"] + strategies + ["--data", market.folder]))
    switch market.origin {
    case .others: break
    case .lecture:
      for (name, known) in LectureAnswers.sharpeRatios {
        let ratio = found.values.first { $0.name == name }?.ratio
        try require("Sharpe ratio of \(name)", ratio, is: known)
      }
    case .simulated:
      guard try ratios(of: child(["run"] + strategies)) == found else {
        throw BenchmarkError.differs(what: "the simulated market differs in memory and in files")
      }
    }
    return found
  }

  private func child(_ arguments: [String]) throws -> ChildProcess {
    try ChildProcess([program] + arguments + ["--no-write", "--json"], scratch: scratch.path)
  }

  private func ratios(of process: ChildProcess) throws -> SharpeRatios {
    try SharpeRatios(report: process.output)
  }

  private func version(_ known: String) throws -> [Measurement] {
    let (time, _) = try measure(["--version"]) { process in
      guard process.output == Array("\(known)\n".utf8) else {
        throw BenchmarkError.differs(what: "--version is not the \(known) of the reports")
      }
    }
    return [Measurement("tenor --version", time, in: .milliseconds, budget: 0.010)]
  }

  private func run() throws -> [Measurement] {
    let (time, memory) = try measure(
      ["run"] + strategies + ["--data", market.folder, "--no-write"])
    return rows("six strategies, --no-write", time, memory, budgets: (0.020, 40))
  }

  private func runWriting(_ expected: SharpeRatios) throws -> [Measurement] {
    let results = scratch.path + "/results"
    let arguments = ["--data", market.folder, "--results", results, "--name", "run", "--quiet"]
    let (time, memory) = try measure(["run"] + strategies + arguments) { _ in
      let report = try FileContents(of: results + "/run/report.json").bytes
      guard try SharpeRatios(report: report) == expected else {
        throw BenchmarkError.differs(what: "the report written differs from the one printed")
      }
      ScratchFolder.remove(results)
    }
    return rows("six strategies, everything written", time, memory, budgets: (0.080, 60))
  }

  private func runOnFullWidth(_ expected: SharpeRatios) throws -> [Measurement] {
    guard FullWidthFile.canBeMade(from: market.yields) else { return [] }
    let folder = scratch.path + "/full"
    guard mkdir(folder, 0o700) == 0, symlink(absolute(market.factors), folder + "/factors.csv") == 0
    else { throw BenchmarkError.system("making \(folder)") }
    let excerpt = market.folder + "/excerpts/feds200628_excerpt.csv"
    let bytes = try FullWidthFile(namedAs: excerpt)
      .write(extract: market.yields, to: folder + "/feds200628.csv")
    let found = try ratios(of: child(["run"] + strategies + ["--data", folder]))
    guard found == expected else {
      throw BenchmarkError.differs(what: "the full-width file gives other Sharpe ratios")
    }
    let (time, _) = try measure(["run"] + strategies + ["--data", folder, "--no-write"])
    return [
      Measurement(
        "the same --no-write on a full-width yield file", time, in: .milliseconds, budget: 0.035,
        note: "\((bytes + 500_000) / 1_000_000) MB")
    ]
  }
}

extension ProgramBenchmarks {
  /// Processor time and peak memory of a command, each time's outcome checked.
  private func measure(
    _ arguments: [String], checking check: (ChildProcess) throws -> Void = { _ in }
  ) throws -> (time: Sample, memory: Sample) {
    try check(ChildProcess([program] + arguments, scratch: scratch.path))
    var (times, memories): ([Double], [Double]) = ([], [])
    for _ in 0..<Self.repeats {
      let process = try ChildProcess([program] + arguments, scratch: scratch.path)
      times.append(process.processorTime)
      memories.append(process.peakMemory)
      try check(process)
    }
    return (Sample(times), Sample(memories))
  }

  private func rows(
    _ work: String, _ time: Sample, _ memory: Sample, budgets: (seconds: Double, mebibytes: Double)
  ) -> [Measurement] {
    [
      Measurement(work, time, in: .milliseconds, budget: budgets.seconds),
      Measurement(
        "  its largest memory", memory, in: .mebibytes, budget: budgets.mebibytes * 1_048_576),
    ]
  }

  private func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
