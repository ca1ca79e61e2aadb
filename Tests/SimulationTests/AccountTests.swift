import Instruments
import Portfolios
import Simulation
import Strategies
import TestSupport
import Testing
import TimeSeries

@Suite("What an account survives")
struct AccountTests {
  let days = (0..<3).map { Day(number: Int32($0)) }

  func market(risky: [Double]) -> Market {
    Market(
      calendar: TradingCalendar(days: days), names: ["risky", "cash"],
      paths: [AssetPath(compounding: risky), AssetPath(compounding: [0, 0])],
      benchmark: InstrumentID(1))
  }

  /// All in the one asset, and then all in the other.
  struct Flipping: Strategy {
    let days: Panel

    func targetWeights(knowing history: History) -> Weights? {
      .timing(
        history.asOf.number % 2 == 0 ? 1 : 0, in: InstrumentID(0), funding: InstrumentID(1))
    }
  }

  /// Five times the risky asset, four times the other sold short, bought once.
  func run(risky: [Double]) throws -> RunRecord {
    try Simulator(
      rule: ConstantWeight(Weights(shares: [5, -4])),
      market: market(risky: risky),
      observations: Panel(), schedule: RebalanceSchedule(every: 2, unit: .day, burnIn: 0)
    ).run()
  }

  @Test("A loss of a fifth at five times is all there is, and more is not less than nothing")
  func usedUp() throws {
    for (fall, left) in [(-0.2, 0.0), (-0.25, -0.25)] {
      let record = try run(risky: [fall, 0.5])
      #expect(
        record.values == [1, 0] && record.totalReturns == [-1] && record.excessReturns == [-1])
      #expect(record.bust?.row == 1)
      expectClose(
        try #require(record.bust).left, left, within: 1e-15, because: "1 + 5 x fall, one rounding")
      #expect(record.boundaries(of: .day) == [0, 1])
      #expect(record.trades.map(\.row) == [0], "nothing is traded after it")
    }
    let alive = try run(risky: [-0.19, 0.5])
    #expect(alive.values.count == 3 && alive.bust == nil)
  }

  /// At 10,000 basis points a trade costs what it trades: to go from all in one asset to all in the other takes
  /// 2 for each 1 that is held.
  @Test("A trade that costs more than there is leaves nothing at the next close")
  func ruinedByCosts() throws {
    var panel = Panel()
    _ = panel.add(Series(name: "days", days: days, values: [0, 1, 2]))
    let record = try Simulator(
      rule: Flipping(days: panel), market: market(risky: [0.1, 0.1]), observations: panel,
      schedule: RebalanceSchedule(every: 1, unit: .day, burnIn: 0),
      cost: TradingCost(basisPoints: 10_000)
    ).run()
    #expect(record.bust == Bust(row: 2, left: 0))
    #expect(record.values.count == 3 && record.values[2] == 0 && record.totalReturns[1] == -1)
    #expect(record.trades.map(\.cost) == [0, 1], "the first purchase is free")
  }

  @Test(
    "The first purchase is free, and charged where costs say so; later trades cost the same in both"
  )
  func entry() throws {
    for charges in [false, true] {
      let record = try Simulator(
        rule: ConstantWeight(Weights(shares: [0.5, 0.5])), market: market(risky: [0.1, 0.1]),
        observations: Panel(), schedule: RebalanceSchedule(every: 1, unit: .day, burnIn: 0),
        cost: TradingCost(basisPoints: 100, chargesEntry: charges)
      ).run()
      // 0.01 x 1 of what is left: 0.01 / 1.01 of what there was.
      expectClose(
        record.trades[0].cost, charges ? 0.01 / 1.01 : 0, within: 1e-15, because: "one rounding")
      expectClose(
        record.totalReturns[0], charges ? 1.05 * (1 - 0.01 / 1.01) - 1 : 0.05, within: 1e-15,
        because: "half of 10 %, less the purchase")
      #expect(record.trades[1].cost > 0)
    }
  }
}
