import Instruments
import Portfolios
import Simulation
import Strategies
import TestSupport
import Testing
import TimeSeries

/// Puts today's observation into asset 0 and the rest into asset 1.
private struct Follow: Strategy {
  let signal: Panel.Column
  func targetWeights(knowing history: History) throws -> Weights? {
    guard let today = history.values(of: signal).last else { return nil }
    return .timing(today, in: InstrumentID(0), funding: InstrumentID(1))
  }
}

@Suite("The simulator")
struct SimulatorTests {
  /// Ten consecutive days over a month end: 28 January to 6 February 1999, weekends included.
  let days = (0..<10).map { Day(iso: "1999-01-28")!.advanced(by: $0) }
  let risky = [0.1, -0.05, 0.02, 0.03, -0.04, 0.05, 0.01, -0.02, 0.06]
  let safe = [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01]

  func market() -> Market {
    Market(
      calendar: TradingCalendar(days: days), names: ["risky", "safe"],
      paths: [AssetPath(compounding: risky), AssetPath(compounding: safe)],
      benchmark: InstrumentID(1))
  }

  func run(
    _ rule: some Strategy, observing panel: Panel = Panel(), every: Int = 1, burnIn: Int = 0,
    hold: RebalanceSchedule.Hold = .drift, delay: Int = 0, cost: Double = 0,
    chargingEntry: Bool = false
  ) throws -> RunRecord {
    try Simulator(
      rule: rule, market: market(), observations: panel,
      schedule: RebalanceSchedule(every: every, unit: .day, burnIn: burnIn, hold: hold),
      delayDays: delay, cost: TradingCost(basisPoints: cost, chargesEntry: chargingEntry)
    ).run(keepingFills: true)
  }

  func constant(_ share: Double) throws -> ConstantWeight {
    ConstantWeight(try Weights(shares: [share, 1 - share]))
  }

  @Test(
    "Weight one is the asset to the last bit, weight zero the other, which earns nothing above itself"
  )
  func oneAsset() throws {
    #expect(try run(constant(1)).totalReturns == risky)
    let other = try run(constant(0))
    #expect(other.totalReturns == safe)
    #expect(other.excessReturns == Array(repeating: 0, count: 9))
  }

  @Test("Reset daily, a mix earns the weighted returns of each day")
  func dailyReset() throws {
    let record = try run(constant(0.4))
    expectClose(
      record.totalReturns, zip(risky, safe).map { 0.4 * $0 + 0.6 * $1 }, within: 1e-16,
      because: "two products, one sum")
  }

  @Test("Left to drift, a mix earns what was bought at the start")
  func drift() throws {
    let record = try run(constant(0.4), every: 9)
    let grown = { (returns: [Double]) in returns.reduce(1) { $0 * (1 + $1) } }
    expectClose(
      record.values.last ?? 0, 0.4 * grown(risky) + 0.6 * grown(safe), within: 1e-15,
      because: "nine products each, weighted and summed")
    #expect(record.trades.count == 2)
  }

  @Test("A decision at a close earns nothing of its own day, and delayed it waits")
  func timing() throws {
    var panel = Panel()
    let signal = panel.add(
      Series(name: "signal", days: days, values: [0, 1, 0, 1, 1, 0, 0, 1, 0, 1]))
    let expected = { (delay: Int, row: Int) in
      // The weight earning the return dated `row` was decided at row - 1 - delay.
      [0.0, 1, 0, 1, 1, 0, 0, 1, 0, 1][row - 1 - delay] == 1
        ? self.risky[row - 1] : self.safe[row - 1]
    }
    for delay in [0, 1, 3] {
      let record = try run(Follow(signal: signal), observing: panel, delay: delay)
      #expect(record.firstRow == delay)
      #expect(record.totalReturns == (delay + 1..<10).map { expected(delay, $0) })
      #expect(record.decisions.count == 10)
      #expect(record.pendingAtEnd == delay)
      #expect(record.decisions[2].effectiveRow == 2 + delay)
    }
  }

  @Test("A rule that starts late fixes the grid on its first decision")
  func lateStart() throws {
    var panel = Panel()
    let signal = panel.add(
      Series(name: "late", days: Array(days[3...]), values: [1, 1, 1, 1, 1, 1, 1]))
    let record = try run(Follow(signal: signal), observing: panel, every: 2)
    #expect(record.gridRows == [3, 5, 7, 9])
    #expect(record.boundaries(of: .rebalance) == [3, 5, 7, 9])
    #expect(record.boundaries(of: .day) == Array(3...9))
  }

  @Test("A part period at the end is dropped, and days run to the last")
  func partPeriod() throws {
    let record = try run(constant(0.4), every: 4)
    #expect(record.boundaries(of: .rebalance) == [0, 4, 8])
    #expect(record.boundaries(of: .day) == Array(0...9))
  }

  @Test("A rule without an answer after its first keeps its weights, and is counted")
  func undecided() throws {
    var panel = Panel()
    let gapless = panel.add(Series(name: "s", days: [days[0]], values: [1]))
    struct Once: Strategy {
      let signal: Panel.Column
      func targetWeights(knowing history: History) throws -> Weights? {
        history.days(of: signal).last == history.asOf
          ? .timing(1, in: InstrumentID(0), funding: InstrumentID(1)) : nil
      }
    }
    let record = try run(Once(signal: gapless), observing: panel)
    #expect(record.undecided == 9)
    #expect(record.totalReturns == risky)
  }

  @Test("A rule that never decides is an error that says what the sample has")
  func neverDecides() throws {
    let error = #expect(throws: SimulationError.self) { try run(constant(1), burnIn: 10) }
    #expect(
      error?.description
        == "the rule never has enough history to decide: the sample has 10 days and 1 month end, and the burn-in is 10"
    )
  }

  @Test(
    "The cost of a trade falls on the return that begins at its close, the first purchase too where it is charged"
  )
  func costs() throws {
    #expect(try run(constant(1), cost: 100).totalReturns == risky, "the first purchase is free")
    let record = try run(constant(1), cost: 100, chargingEntry: true)
    expectClose(
      record.totalReturns[0], 1.1 / 1.01 - 1, within: 1e-15, because: "V' = V / 1.01, then 10 %")
    #expect(record.values[0] == 1)
    expectClose(record.totalReturns[1], -0.05, within: 1e-15, because: "nothing more is traded")
    #expect(record.trades.filter { $0.traded > 1e-12 }.count == 1)
  }

  @Test("The returns path and the ledger agree, with costs, drift and delays")
  func twoPaths() throws {
    let record = try run(constant(0.7), every: 2, delay: 1, cost: 25)
    var value = 1.0
    for (row, earned) in record.totalReturns.enumerated() {
      value *= 1 + earned
      expectClose(record.values[row + 1], value, relative: 1e-14, because: "a few roundings a day")
    }
  }

  @Test("Reset monthly, the weights in force are restored at the month end")
  func resetMonthly() throws {
    let drifting = try run(constant(0.4), every: 9)
    let reset = try run(constant(0.4), every: 9, hold: .resetMonthly)
    #expect(reset.trades.map(\.row) == [0, 3, 9])  // 31 January 1999 is row 3
    #expect(drifting.trades.map(\.row) == [0, 9])
    let grown = { (returns: ArraySlice<Double>) in returns.reduce(1) { $0 * (1 + $1) } }
    expectClose(
      reset.values.last ?? 0,
      (0.4 * grown(risky[..<3]) + 0.6 * grown(safe[..<3]))
        * (0.4 * grown(risky[3...]) + 0.6 * grown(safe[3...])), within: 1e-15,
      because: "nine products each, two weighted sums and their product")
  }

  @Test("Cutting the data leaves every earlier weight and return as it was, bit for bit")
  func cutting() throws {
    var panel = Panel()
    let signal = panel.add(
      Series(name: "signal", days: days, values: (0..<10).map { Double($0) * 0.1 }))
    let whole = try run(Follow(signal: signal), observing: panel)
    for cut in 2...9 {
      let short = Market(
        calendar: TradingCalendar(days: Array(days[..<cut])), names: ["risky", "safe"],
        paths: [
          AssetPath(compounding: Array(risky[..<(cut - 1)])),
          AssetPath(compounding: Array(safe[..<(cut - 1)])),
        ], benchmark: InstrumentID(1))
      let record = try Simulator(
        rule: Follow(signal: signal), market: short, observations: panel,
        schedule: RebalanceSchedule(every: 1, unit: .day, burnIn: 0)
      ).run()
      #expect(record.decisions.map(\.shares) == whole.decisions.prefix(cut).map(\.shares))
      #expect(record.totalReturns == Array(whole.totalReturns.prefix(cut - 1)))
    }
  }

  @Test("A bond that is rolled keeps its value through each roll")
  func rolls() throws {
    let columns = (1...2).map { years in
      Series(
        name: "\(years)", days: days,
        values: days.indices.map { 0.03 + 0.001 * Double(($0 * years) % 4) })
    }
    let path = BondPortfolio(maturities: [2], roll: .day)
      .path(on: YieldCurveHistory(days: days, wholeYears: columns), monthEnds: [3])
    let market = Market(
      calendar: TradingCalendar(days: days), names: ["bond"], paths: [path],
      benchmark: InstrumentID(0))
    let record = try Simulator(
      rule: ConstantWeight(Weights(shares: [1])), market: market, observations: Panel(),
      schedule: RebalanceSchedule(every: 9, unit: .day, burnIn: 0)
    ).run()
    #expect(record.totalReturns == Array(path.returns.dropFirst()))
    #expect(record.rolls == 9)
    expectClose(
      record.values.last ?? 0, 1 + path.totalReturn(from: 0, to: 9), within: 1e-15,
      because: "nine factors near one")
  }
}
