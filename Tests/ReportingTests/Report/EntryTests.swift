import Instruments
import Performance
import Portfolios
import Simulation
import Strategies
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("The purchase with which strategies begin")
struct EntryTests {
  /// All in the risky asset from a row on, bought once, at 100 basis points.
  private func run(_ name: String, charging: Bool, burnIn: Int = 0) throws -> StrategyRun {
    let cost = TradingCost(basisPoints: 100, chargesEntry: charging)
    let schedule = RebalanceSchedule(every: 1, unit: .day, burnIn: burnIn)
    let record = try Simulator(
      rule: ConstantWeight(Weights(shares: [1, 0])),
      market: Market(
        calendar: TradingCalendar(days: TinyRuns.days), names: ["risky", "safe"],
        paths: [
          AssetPath(compounding: TinyRuns.risky), AssetPath(compounding: TinyRuns.safe),
        ], benchmark: InstrumentID(1)),
      observations: Panel(), schedule: schedule, cost: cost
    ).run()
    var buying: (@Sendable (Int) -> RunRecord)?
    if charging { buying = { record.buying([1, 0], on: $0, at: cost) } }
    return StrategyRun(
      name: name, title: name, record: record, held: [0, 1], schedule: schedule, delayDays: 0,
      basisPoints: 100, resolved: ["name": .string(name), "costs": ["entry": .bool(charging)]],
      buying: buying)
  }

  @Test("It is charged to none of a table, whoever bought within the sample and whoever before")
  func free() throws {
    let group = try TinyRuns.group([
      run("early", charging: false), run("late", charging: false, burnIn: 3),
    ])
    #expect(group.strategies[0].periods.total == group.strategies[1].periods.total)
    #expect(group.strategies.map(\.costPerYear) == [0, 0])
    #expect(group.strategies[0].periods.total[0] == TinyRuns.risky[3])
  }

  /// A purchase for 1 / 1.01 of what there is costs the hundredth of that: (1 + 3 %) / 1.01 - 1.
  @Test("Or to all of them, at the close with which the table begins")
  func charged() throws {
    let group = try TinyRuns.group([
      run("early", charging: true), run("late", charging: true, burnIn: 3),
    ])
    for strategy in group.strategies {
      expectClose(
        strategy.periods.total[0], 1.03 / 1.01 - 1, within: 1e-15, because: "a few roundings")
      expectClose(
        strategy.periods.excess[0], 1.03 / 1.01 - 1.01, within: 1e-15, because: "a few roundings")
      expectClose(strategy.values[2], 1.03 / 1.01 * 0.96, within: 1e-15, because: "a few roundings")
    }
    let costs = group.strategies.map(\.costPerYear)
    expectClose(costs[0], costs[1], within: 1e-12, because: "the same purchase over 6 of 252 days")
    expectClose(costs[0], 0.01 / 1.01 * 252 / 6, within: 1e-12, because: "a few roundings")
  }
}
