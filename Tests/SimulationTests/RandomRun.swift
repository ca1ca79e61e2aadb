import Instruments
import Portfolios
import Simulation
import Strategies
import TestSupport
import TimeSeries

/// Weights that change from decision to decision without reason, short and above one too.
private struct Whimsical: Strategy {
  let signal: Panel.Column
  func targetWeights(knowing history: History) throws -> Weights? {
    guard let today = history.values(of: signal).last, today > -1 else { return nil }
    return try Weights(shares: [today, 0.5, 0.5 - today])
  }
}

/// A run of a rule without reason on three assets of random returns, the same for the same seed: delays of 0
/// to 2 days, costs of 0 to 50 basis points, reset monthly or left to drift.
struct RandomRun {
  let market: Market
  let record: RunRecord
  let basisPoints: Double

  init(seed: UInt64) throws {
    var draws = TestDraws(seed: seed)
    let days = (0..<120).map { Day(iso: "1999-01-28")!.advanced(by: $0) }
    let paths = (0..<3).map { _ in
      AssetPath(compounding: (1..<120).map { _ in draws.uniform(-0.05, 0.05) })
    }
    market = Market(
      calendar: TradingCalendar(days: days), names: ["a", "b", "c"], paths: paths,
      benchmark: InstrumentID(2))
    var panel = Panel()
    let signal = panel.add(
      Series(name: "whim", days: days, values: days.map { _ in draws.uniform(-1.2, 1.5) }))
    basisPoints = Double(draws.integer(below: 3)) * 25
    record = try Simulator(
      rule: Whimsical(signal: signal), market: market, observations: panel,
      schedule: RebalanceSchedule(
        every: 1 + draws.integer(below: 20), unit: .day, burnIn: draws.integer(below: 5),
        hold: draws.integer(below: 2) == 0 ? .drift : .resetMonthly),
      delayDays: draws.integer(below: 3), cost: TradingCost(basisPoints: basisPoints)
    ).run()
  }

  var shares: HeldShares { HeldShares(of: record, on: market) }
}
