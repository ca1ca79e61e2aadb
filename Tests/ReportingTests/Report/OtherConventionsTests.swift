import Performance
import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("A strategy by other tools' conventions")
struct OtherConventionsTests {
  @Test("The returns are the daily ones of the reported span, costs included, whatever the period")
  func span() throws {
    // Holding periods of four days from row 1 on end on row 9; the run itself began on row 0.
    let group = try TinyRuns.group(
      [
        TinyRuns.run(named: "early", shares: [0.25], every: 4, basisPoints: 10),
        TinyRuns.run(named: "late", shares: [0.75], every: 4, burnIn: 4, basisPoints: 10),
      ], period: .rebalance)
    #expect(group.strategies[0].rows == 4...8)
    let record = group.strategies[0].run.record
    let sample = PeerSample(
      of: record.totalReturns[4..<8], between: Array(record.calendar.days[4...8]))
    #expect(
      group.strategies[0].otherConventions.value.map(\.statistics)
        == PeerConvention.allCases.map { PeerStatistics(of: sample, by: $0) })
  }

  @Test("A report lists each tool with its rule, and each strategy's numbers by tool")
  func document() throws {
    let document = try TinyRuns.report([TinyRuns.run(shares: [1])]).document
    #expect(
      document.elements("otherConventions").map { $0["tool"] }
        == PeerConvention.allCases.map { .string($0.tool) })
    #expect(
      document.elements("otherConventions").first?["rule"] == .string(PeerConvention.numpy.rule))
    let strategy = document.elements("groups").first?.elements("strategies").first
    let tools = try #require(strategy?.elements("otherConventions"))
    #expect(tools.map { $0["tool"] } == PeerConvention.allCases.map { .string($0.tool) })
    #expect(tools.map { $0["version"] } == PeerConvention.allCases.map { .string($0.version) })
    guard case .number(let mean)? = tools.first?["annualReturn"] else {
      Issue.record("no annual return by numpy")
      return
    }
    expectClose(
      mean, 0.16 / 9 * 252, relative: 1e-14, because: "nine returns that sum to 16 percent")
  }

  @Test("What a tool does not answer is null with the reason beside it")
  func undefined() throws {
    let document = try TinyRuns.report([TinyRuns.run(shares: [0])]).document
    let strategy = document.elements("groups").first?.elements("strategies").first
    let backtrader = strategy?.elements("otherConventions").first { $0["tool"] == "backtrader" }
    #expect(backtrader?["sharpeRatio"] == .null)
    #expect(backtrader?["sharpeRatioReason"] == "only 1 of at least 2 calendar years")
    #expect(backtrader?["volatility"] == 0.0)
  }
}
