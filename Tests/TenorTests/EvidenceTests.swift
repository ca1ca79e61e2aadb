import TestSupport
import Testing

/// What runs infer, beside `Tests/Peers/evidence.py`, which computes it once more from their returns.
@Suite("How sure results are", .needs(.python))
struct EvidenceTests {
  /// Strategies run together, and what is special about them.
  struct Odd: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let strategies: [VariedStrategy]
    var options: [String] = []
    /// Whether what the assets earned is made once more too, which takes longer.
    var remakes = false
  }

  static let odd = [
    Odd(testDescription: "a strategy alone", strategies: [.init("slope-timing")]),
    Odd(
      testDescription: "the same strategy under two names",
      strategies: [
        .init("fixed-forty"),
        .init("fixed-forty", #""name": "fixed-forty""#, #""name": "another""#),
        .init("beta-timing"),
      ]),
    Odd(
      testDescription: "the asset that all are measured against",
      strategies: [
        .init("fixed-forty", #"{ "bond": 0.4, "stocks": 0.6 }"#, #"{ "bill": 1 }"#),
        .init("stocks-only"),
      ]),
    Odd(
      testDescription: "two that rise and fall in one proportion",
      strategies: [
        .init("stocks-only"),
        .init(
          "fixed-forty", #"{ "bond": 0.4, "stocks": 0.6 }"#, #"{ "stocks": 0.5, "bill": 0.5 }"#),
      ]),
    Odd(
      testDescription: "months of daily decisions", strategies: VariedStrategy.stockBond,
      options: ["--set", #"evaluation.period="month""#]),
    Odd(
      testDescription: "months of quarters' decisions", strategies: VariedStrategy.bondTiming,
      options: ["--set", #"evaluation.period="month""#], remakes: true),
    Odd(
      testDescription: "years of as many days as they had", strategies: VariedStrategy.stockBond,
      options: ["--set", #"conventions={"annualization": "calendar"}"#]),
    Odd(
      testDescription: "costs and a delay", strategies: VariedStrategy.bondTiming,
      options: ["--set", "costs.basisPoints=10", "--set", "execution.delayDays=1"], remakes: true),
    Odd(
      testDescription: "a year", strategies: VariedStrategy.stockBond,
      options: ["--to", "1972-12-29"]),
    Odd(
      testDescription: "a few quarters", strategies: VariedStrategy.bondTiming,
      options: ["--to", "1983-12-30"]),
    Odd(
      testDescription: "blocks of three years", strategies: VariedStrategy.bondTiming,
      options: ["--block-length", "12", "--bootstrap-seed", "7"]),
  ]

  @Test("The six on the simulated market are as the independent program says")
  func simulated() throws {
    let run = try EvidentRun(VariedStrategy.shipped)
    try run.expectTwinAgreesOnSimulatedFiles()
  }

  @Test("The six on the real files are", .needsRealFiles)
  func real() throws {
    let data = try #require(SharedFiles.folder) + "/data"
    let run = try EvidentRun(VariedStrategy.shipped, "--data", data)
    try run.expectTwinAgrees("--data", data)
  }

  @Test("Odd runs are", arguments: odd)
  func oddRuns(odd: Odd) throws {
    let run = try EvidentRun(odd.strategies, options: odd.options)
    if odd.remakes {
      try run.expectTwinAgreesOnSimulatedFiles()
    } else {
      try run.expectTwinAgrees()
    }
  }

  @Test("The independent program finds a number that is not right")
  func wrongNumber() throws {
    let run = try EvidentRun([.init("fixed-forty"), .init("stocks-only")])
    let report = try run.folder.text(of: "results/one/report.json")
    let damaged = try run.folder.write(
      report.replacing(#""beta": "#, with: #""beta": 1"#), to: "results/one/report.json")
    #expect(damaged == run.folder.reserve("results/one/report.json"))
    let judged = try run.judged()
    #expect(judged.code == 1)
    #expect(
      judged.text.split(separator: "\n").contains {
        $0.hasPrefix("beta ") && $0.contains("DIFFERS")
      })
    #expect(judged.text.contains(", 1 differ"))
  }
}
