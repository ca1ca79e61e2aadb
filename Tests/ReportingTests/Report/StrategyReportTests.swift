import Performance
import Simulation
import TestSupport
import Testing
import TimeSeries

@testable import Reporting

@Suite("What one strategy did")
struct StrategyReportTests {
  @Test("Average shares and turnover count the decisions that earn a reported return")
  func sharesAndTurnover() throws {
    // Decisions on rows 0 to 9; the one on row 9 earns nothing any more. Shares of the risky asset:
    // 0.2, 0.4, 0.1, then 0.5 on rows 3 to 8.
    let report = try TinyRuns.group([TinyRuns.run(shares: [0.2, 0.4, 0.1, 0.5])]).strategies[0]
    #expect(report.decisionsEarning == 9)
    expectClose(
      report.averageShares[0], (0.2 + 0.4 + 0.1 + 6 * 0.5) / 9, within: 1e-15,
      because: "nine terms, one quotient")
    expectClose(
      report.averageShares[1], (0.8 + 0.6 + 0.9 + 6 * 0.5) / 9, within: 1e-15,
      because: "nine terms, one quotient")
    // Half the sum over both assets is the change of one: 0.2, 0.3, 0.4, then five times 0.
    expectClose(
      report.turnover, 252 * 0.9 / 8, within: 1e-13,
      because: "the sums of eight changes, one product, one quotient")
  }

  /// Rounding differs between falls of values and of values over the first one: in some of many draws.
  @Test("The largest fall is that of the values as they are written, to the last bit")
  func drawdownOfWrittenValues() throws {
    for seed in UInt64(1)...50 {
      var draws = TestDraws(seed: seed)
      let risky = (0..<9).map { _ in draws.uniform(-0.1, 0.1) }
      let early = try TinyRuns.run(named: "early", risky: risky)
      let late = try TinyRuns.run(named: "late", burnIn: 2, risky: risky)
      let report = try TinyRuns.group([early, late]).strategies[0]
      #expect(report.values.first == 1)
      #expect(
        report.summary.maximumDrawdown == Drawdown.maximum(of: report.values), "seed \(seed)")
    }
  }

  @Test("Decisions before the common start count once, as the weights in force there")
  func laterStart() throws {
    let runs = try [
      TinyRuns.run(named: "early", shares: [0.2, 0.4, 0.1, 0.5]),
      TinyRuns.run(named: "late", burnIn: 2),
    ]
    let report = try TinyRuns.group(runs).strategies[0]
    #expect(report.decisionsEarning == 7, "those of rows 2 to 8")
    expectClose(
      report.averageShares[0], (0.1 + 6 * 0.5) / 7, within: 1e-15,
      because: "seven terms, one quotient")
    expectClose(
      report.turnover, 252 * 0.4 / 6, within: 1e-13,
      because: "the sums of six changes, one product, one quotient")
  }

  @Test("A single decision has its own shares and no turnover")
  func oneDecision() throws {
    let report = try TinyRuns.group([TinyRuns.run(shares: [0.3], every: 9)]).strategies[0]
    #expect(report.decisionsEarning == 1)
    #expect(report.averageShares == [0.3, 0.7])
    #expect(report.turnover == 0)
    expectClose(
      report.tradedPerYear, 0.5 / (9.0 / 252), within: 1e-14,
      because: "by hand: the purchase from cash alone, half its size, one division")
  }

  @Test("What is really traded includes the drift and the purchase at the start")
  func traded() throws {
    // Half and half, put back every day. After returns a and b the risky share is
    // 0.5 (1 + a) / (1 + (a + b) / 2), and its distance from 0.5 is bought or sold in both assets.
    // The nine trades lie on rows 1 to 9; the last earns nothing and is not counted.
    var sum = 0.5  // the purchase: half of the whole value
    for (a, b) in zip(TinyRuns.risky, TinyRuns.safe).prefix(8) {
      sum += abs(0.5 * (1 + a) / (1 + (a + b) / 2) - 0.5)
    }
    let report = try TinyRuns.group([TinyRuns.run()]).strategies[0]
    expectClose(
      report.tradedPerYear, sum / (9.0 / 252), within: 1e-12,
      because: "nine trades of some ten roundings, then a share of a year")
    #expect(report.turnover == 0, "the weights themselves never change")
  }

  @Test("Costs are counted over the value they are paid from; the first purchase is free")
  func costs() throws {
    let held = try TinyRuns.group([TinyRuns.run(every: 9, basisPoints: 10)]).strategies[0]
    #expect(held.costPerYear == 0)
    // All is sold for the other asset on the second day: 2 (1 - c V') with V' = 1 - c (1 + V').
    let sold = try TinyRuns.group([TinyRuns.run(shares: [1, 0], basisPoints: 10)]).strategies[0]
    let left = (1 - 0.001) / (1 + 0.001)
    expectClose(
      sold.costPerYear, 0.001 * (1 + left) / (9.0 / 252), within: 1e-12,
      because: "the same sum by steps, then a quotient")
  }

  @Test("Values start from 1 at the first common close")
  func values() throws {
    let runs = try [
      TinyRuns.run(named: "early", shares: [1]), TinyRuns.run(named: "late", burnIn: 7),
    ]
    let values = try TinyRuns.group(runs).strategies[0].values
    #expect(values.count == 3)
    #expect(values[0] == 1)
    expectClose(values[1], 0.98, within: 1e-15, because: "a return of -2 %: one product")
    expectClose(values[2], 0.98 * 1.06, within: 1e-15, because: "then one of 6 %: two products")
  }

  @Test("With a delay, the decision in force at the start is the one that was traded there")
  func delayed() throws {
    // Decided on rows 0, 1, 2, …, traded two closes later: the returns of rows 3 to 9 are earned by
    // the decisions of rows 0 to 6.
    let report = try TinyRuns.group([TinyRuns.run(shares: [0.2, 0.4, 0.1, 0.5], delay: 2)])
      .strategies[0]
    #expect(report.rows == 2...9)
    #expect(report.decisionsEarning == 7)
    expectClose(
      report.averageShares[0], (0.2 + 0.4 + 0.1 + 4 * 0.5) / 7, within: 1e-15,
      because: "seven terms, one quotient")
  }
}
