import Simulation
import Testing

@testable import Reporting

@Suite("The paragraph under a printed table")
struct TableNoteTests {
  private func note(
    _ runs: [StrategyRun], period: EvaluationPeriod = .day,
    market: MarketDescription = .simulated(seed: 7), warnings: [String] = []
  ) throws -> String {
    let group = try TinyRuns.group(runs, period: period)
    let notes = ConventionNotes(
      group: group, conventions: TinyRuns.conventions, market: market, warnings: warnings)
    return TableNote(group: group, conventions: notes).text
  }

  @Test("Warnings come first")
  func warnings() throws {
    let warned = try note([TinyRuns.run()], warnings: ["one is odd", "two is even"])
    #expect(try warned == "Warning: one is odd. Warning: two is even. " + note([TinyRuns.run()]))
  }

  @Test("It says sample, frequency, excess over what, annualization, columns, execution and data")
  func whole() throws {
    #expect(
      try note([TinyRuns.run()]) == """
        Simulated: 9 simple daily returns in excess of safe (a bill), from the close of 1999-01-30 to \
        that of 1999-02-08. Mean and standard deviation (divisor n\u{2212}1) are annualized with 252 periods a \
        year, without compounding; the Sharpe ratio is the mean over the standard deviation. Cum. std. \
        return: the sum of excess returns over their whole-sample standard deviation (ex post). Weight: \
        the average over the decisions. Turnover: half of all that was bought and sold, over value, a \
        year. Decided: half the mean absolute change of decided weights times decisions a year. Drawdown: the largest fall of the daily value. Execution: traded at the close that was \
        decided on (delayDays 0). Costs: 0 basis points of every trade of an asset. Data: simulated \
        market, seed 7; no real prices.
        """)
  }

  @Test(
    "Holding periods are named with their length, and files with the first digits of their hashes")
  func files() throws {
    let market = MarketDescription.files([
      .init(
        file: "y.csv", sha256: String(repeating: "ab", count: 32), bytes: 9, dialect: "prices",
        rowsRead: 3, rowsUsed: 2, days: nil, warnings: [])
    ])
    let text = try note([TinyRuns.run(every: 2)], period: .rebalance, market: market)
    #expect(text.hasPrefix("4 simple returns over 2 days in excess of safe (a bill), from "))
    #expect(text.hasSuffix(" Data: y.csv (SHA-256 abababababab)."))
  }

  @Test("Why a number is missing is said once")
  func undefined() throws {
    let text = try note([TinyRuns.run(shares: [0]), TinyRuns.run(named: "b", shares: [0])])
    #expect(text.contains(" n/a: not defined, returns never vary. Data: "))
  }
}
