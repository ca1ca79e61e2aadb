import Instruments
import Portfolios
import Simulation
import Strategies
import TestSupport
import Testing
import TimeSeries

@Suite("Shares held")
struct HeldSharesTests {
  /// Ten consecutive days over a month end; the fourth, row 3, ends January.
  let days = (0..<10).map { Day(iso: "1999-01-28")!.advanced(by: $0) }

  /// Half in an asset that doubles every day and half in one that stays, bought once.
  private func run(_ hold: RebalanceSchedule.Hold, delay: Int = 0) throws -> HeldShares {
    let market = Market(
      calendar: TradingCalendar(days: days), names: ["grows", "stays"],
      paths: [
        AssetPath(compounding: Array(repeating: 1, count: 9)),
        AssetPath(compounding: Array(repeating: 0, count: 9)),
      ], benchmark: InstrumentID(1))
    let record = try Simulator(
      rule: ConstantWeight(Weights(shares: [0.5, 0.5])), market: market, observations: Panel(),
      schedule: RebalanceSchedule(every: 20, unit: .day, burnIn: 1, hold: hold), delayDays: delay
    ).run()
    return HeldShares(of: record, on: market)
  }

  @Test("After a trade they are its weights, and then each grows with its asset")
  func drift() throws {
    let held = try run(.drift)
    #expect(held.firstRow == 1)
    // Values 1 and 1, then 2 and 1, 4 and 1, 8 and 1.
    let expected = [0.5, 2.0 / 3, 0.8, 8.0 / 9]
    expectClose(
      (1...4).map { held.share(of: 0, after: $0) }, expected, within: 1e-16, because: "one quotient"
    )
    expectClose(
      (1...4).map { held.share(of: 1, after: $0) }, expected.map { 1 - $0 }, within: 1e-15,
      because: "one quotient")
  }

  @Test("At a month end they are put back, when the rule says so")
  func reset() throws {
    let held = try run(.resetMonthly)
    #expect([1, 3].map { held.share(of: 0, after: $0) } == [0.5, 0.5])
    expectClose(held.share(of: 0, after: 4), 2.0 / 3, within: 1e-16, because: "one quotient")
  }

  @Test("Delayed weights are held from the close at which they are traded")
  func delayed() throws {
    let held = try run(.drift, delay: 2)
    #expect(held.firstRow == 3)
    #expect(held.share(of: 0, after: 3) == 0.5)
  }

  @Test("Shares times returns are the run's returns before costs")
  func earning() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let random = try RandomRun(seed: seed)
      guard random.basisPoints == 0 else { continue }
      let held = random.shares
      let earned = random.record.totalReturns.indices.map { place in
        let row = random.record.firstRow + place
        return held.returns.indices.reduce(0) {
          $0 + held.share(of: $1, after: row) * held.returns[$1][row + 1]
        }
      }
      expectClose(
        earned, random.record.totalReturns, within: 1e-15,
        because: "up to a month of growth by factors near one (seed \(seed))")
    }
  }

  @Test("What an asset earned above the benchmark is the difference of two compounded returns")
  func excessReturn() throws {
    let random = try RandomRun(seed: 5)
    let held = random.shares
    let paths = random.market.paths
    expectClose(
      held.excessReturn(of: 0, from: 10, to: 40),
      paths[0].totalReturn(from: 10, to: 40) - paths[2].totalReturn(from: 10, to: 40),
      within: 1e-14, because: "thirty factors near one on either side")
    #expect(held.excessReturn(of: 2, from: 10, to: 40) == 0)
    #expect(held.excessReturn(of: 1, from: 7, to: 7) == 0)
  }
}
