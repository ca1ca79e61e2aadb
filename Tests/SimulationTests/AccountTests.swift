import Instruments
import Portfolios
import Simulation
import Strategies
import Testing
import TimeSeries

@Suite("What an account survives")
struct AccountTests {
  let days = (0..<3).map { Day(number: Int32($0)) }

  /// Five times the risky asset, four times the other sold short, bought once.
  func run(risky: [Double]) throws -> RunRecord {
    try Simulator(
      rule: ConstantWeight(Weights(shares: [5, -4])),
      market: Market(
        calendar: TradingCalendar(days: days), names: ["risky", "cash"],
        paths: [AssetPath(compounding: risky), AssetPath(compounding: [0, 0])],
        benchmark: InstrumentID(1)),
      observations: Panel(), schedule: RebalanceSchedule(every: 2, unit: .day, burnIn: 0)
    ).run()
  }

  @Test("A loss of a fifth at five times is all there is, and more is less than nothing")
  func usedUp() throws {
    for fall in [-0.2, -0.25] {
      let error = #expect(throws: SimulationError.self) { try run(risky: [fall, 0.5]) }
      #expect(error?.description.hasPrefix("on 1970-01-02: losses and costs have used up") == true)
    }
    #expect(try run(risky: [-0.19, 0.5]).values.count == 3)
  }
}
