import TestSupport
import Testing

@Suite("The CSV files of a run, read by other programs")
struct CSVReadersTests {
  private static let files = [
    "series/daily.csv", "series/fills.csv", "series/periods.csv", "series/weights.csv",
    "tables/sharpe.csv",
  ]

  @Test("pandas and polars read every file, and every number to the last bit", .needs(.python))
  func python() throws { try expectPythonReads(WrittenRun(ShippedStrategy.names, "--fills")) }

  @Test("They read empty cells as missing numbers and names as text", .needs(.python))
  func blanks() throws {
    try expectPythonReads(
      WrittenRun(
        ["stocks-only"], "--fills", "--set", #"evaluation.excessOver="stocks""#, "--set",
        #"group="nan""#))
  }

  @Test("They read the numbers of the real files", .needs(.python), .needsRealFiles)
  func real() throws {
    let data = try #require(SharedFiles.folder) + "/data"
    try expectPythonReads(WrittenRun(ShippedStrategy.names, "--fills", "--data", data))
  }

  private func expectPythonReads(_ run: WrittenRun) throws {
    let outcome = try ChildProgram(in: run.path, environment: [], seconds: 120).run([
      try #require(OutsideTool.python.path), Checkout.path(of: "Tests/Peers/readers.py"), run.path,
    ])
    #expect(outcome.code == 0, "\(outcome.messages)")
    let read = outcome.text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
    #expect(read.filter(Self.files.contains) == Self.files)
  }

  /// R converts in extended precision and rounds twice: about one number in twenty thousand is the next
  /// double to the one that its text names, whoever wrote it.
  @Test("R reads every file, numbers to within its own last bit", .needs(.rscript))
  func rscript() throws {
    let run = try WrittenRun(["slope-timing", "trailing-mean"], "--fills")
    let program = ChildProgram(in: run.path, environment: ["PATH=/usr/bin:/bin"], seconds: 120)
    let outcome = try program.run([
      try #require(OutsideTool.rscript.path), Checkout.path(of: "Tests/Peers/readers.R"), run.path,
    ])
    #expect(outcome.code == 0, "\(outcome.messages)")
    let pairs = outcome.text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(pairs.count > 10_000)
    for pair in pairs {
      guard pair.count == 2, let named = Double(pair[0]), let read = Double(pair[1]) else {
        Issue.record("no pair of numbers: \(pair)")
        return
      }
      #expect(abs(named - read) <= named.ulp, "\(pair)")
    }
  }
}
