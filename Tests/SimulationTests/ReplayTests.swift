import Instruments
import Portfolios
import RandomNumbers
import Strategies
import TestSupport
import Testing
import TimeSeries

@testable import Simulation

@Suite("Decisions carried out again")
struct ReplayTests {
  private static let days = (0..<400).map { Day(iso: "1999-01-04")!.advanced(by: $0) }

  /// Holds a share that it takes from a list by day, and now and then has no answer.
  private struct Erratic: Strategy {
    let seen: Panel.Column

    func targetWeights(knowing history: History) -> Weights? {
      let shares = history.values(of: seen)
      guard let share = shares.last, shares.count > 30, shares.count % 7 != 3 else { return nil }
      return .timing(share, in: InstrumentID(0), funding: InstrumentID(1))
    }
  }

  /// A stock, and a bond that is rolled at month ends.
  private static func market(_ seed: UInt64) -> Market {
    let draws = NormalDraws(from: SplitMix64(seed: seed))
    let calendar = TradingCalendar(days: days)
    let yields = (1...2).map { years in
      Series(
        name: "y\(years)", days: days,
        values: days.indices.map { 0.04 + 0.002 * draws[UInt64(years * 1000 + $0)] })
    }
    let bond = BondPortfolio(maturities: [2], roll: .monthEnd).path(
      on: YieldCurveHistory(days: days, wholeYears: yields), monthEnds: calendar.monthEnds)
    let stock = AssetPath(compounding: (1..<400).map { 0.01 * draws[UInt64($0)] })
    return Market(
      calendar: calendar, names: ["stock", "bond"], paths: [stock, bond],
      benchmark: InstrumentID(1))
  }

  private static func run(
    _ market: Market, seed: UInt64, schedule: RebalanceSchedule, delay: Int, basisPoints: Double
  ) throws -> RunRecord {
    var panel = Panel()
    let draws = SplitMix64(seed: seed)
    let seen = panel.add(
      Series(
        name: "share", days: days, values: days.indices.map { 2 * draws.uniform(UInt64($0)) - 0.5 })
    )
    return try Simulator(
      rule: Erratic(seen: seen), market: market, observations: panel, schedule: schedule,
      delayDays: delay, cost: TradingCost(basisPoints: basisPoints)
    ).run()
  }

  @Test(
    "A replay with another delay and cost is the run with them, to the last bit",
    arguments: [
      RebalanceSchedule(every: 1, unit: .day, burnIn: 5),
      RebalanceSchedule(every: 4, unit: .day, burnIn: 0),
      RebalanceSchedule(every: 2, unit: .month, burnIn: 1),
      RebalanceSchedule(every: 3, unit: .month, burnIn: 2, hold: .resetMonthly),
    ])
  func sameBits(schedule: RebalanceSchedule) throws {
    for seed in UInt64(1)...5 {
      let market = Self.market(seed)
      let taken = try Self.run(market, seed: seed, schedule: schedule, delay: 0, basisPoints: 0)
      for (delay, basisPoints) in [(0, 0.0), (1, 0), (5, 25), (40, 10)] {
        let wanted = try Self.run(
          market, seed: seed, schedule: schedule, delay: delay, basisPoints: basisPoints)
        let replayed = try Replay(
          market: market, schedule: schedule, delayDays: delay,
          cost: TradingCost(basisPoints: basisPoints)
        ).record(deciding: taken)
        #expect(replayed.totalReturns == wanted.totalReturns, "seed \(seed), delay \(delay)")
        #expect(replayed.excessReturns == wanted.excessReturns)
        #expect(replayed.values == wanted.values)
        #expect(replayed.decisions == wanted.decisions)
        #expect(replayed.trades == wanted.trades)
        #expect(replayed.gridRows == wanted.gridRows)
        #expect(replayed.firstRow == wanted.firstRow)
        #expect(
          (replayed.undecided, replayed.rolls, replayed.pendingAtEnd)
            == (wanted.undecided, wanted.rolls, wanted.pendingAtEnd))
      }
    }
  }
}
