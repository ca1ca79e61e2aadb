import Glibc
import LinearAlgebra

/// Times real work of realistic size: `TenorBenchmarks [DIR]`, from the folder that holds `strategies`.
///
/// Each answer is checked first; what gives a wrong one is not timed. Times are processor times. With the
/// two data files in DIR they are taken on those, else on the simulated market.
@main
struct TenorBenchmarks {
  private static let strategyNames = [
    "constant-weight", "trailing-mean", "slope-timing", "beta-timing", "fixed-forty", "stocks-only",
  ]

  static func main() {
    SingleThread.require()
    do {
      try measure(dataFolder: CommandLine.arguments.dropFirst().first)
    } catch {
      let message = Array("TenorBenchmarks: \(error)\n".utf8)
      _ = write(STDERR_FILENO, message, message.count)
      exit(EXIT_FAILURE)
    }
  }

  private static func measure(dataFolder: String?) throws {
    let scratch = try ScratchFolder()
    let program = try neighbor("tenor")
    let market =
      try dataFolder.flatMap { MarketFiles(in: $0) }
      ?? MarketFiles(simulatedBy: program, scratch: scratch.path)
    print(Machine.description)
    print(market.description)
    print("Processor time of whole processes and calls; budgets are compared with the median.\n")
    let files = strategyNames.map { "strategies/\($0).json" }
    let programs = ProgramBenchmarks(
      program: program, strategies: files, market: market, scratch: scratch)
    let table = MeasurementTable(
      measurements: try programs.measure() + LoadingBenchmarks(market: market).measure()
        + RegressionBenchmarks.measure() + InferenceBenchmarks.measure()
        + SimulationBenchmarks(market: market, strategies: "strategies").measure())
    print(table.text)
    print(table.verdict)
  }

  /// A program in the folder of this one.
  private static func neighbor(_ name: String) throws -> String {
    guard let own = realpath("/proc/self/exe", nil) else {
      throw BenchmarkError.system("finding this program")
    }
    defer { free(own) }
    let path = String(cString: own)
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    let program = "\(folder)/\(name)"
    guard access(program, X_OK) == 0 else { throw BenchmarkError.system("finding \(program)") }
    return program
  }
}
