import Tenor

/// A rule of one's own: all in stocks after a quarter in which they fell, 60 percent otherwise, the rest in bonds.
struct AfterFalls: Strategy {
  let stocks: InstrumentID
  let bonds: InstrumentID
  let stockReturns: Panel.Column

  func targetWeights(knowing history: History) -> Weights? {
    let returns = history.values(of: stockReturns).suffix(63)
    guard returns.count == 63 else { return nil }
    let fell = returns.reduce(1) { $0 * (1 + $1) } < 1
    return .timing(fell ? 1 : 0.6, in: stocks, funding: bonds)
  }
}

@main
enum Example {
  static func main() throws {
    let market = SimulatedMarket(seed: 1971, largestMaturity: 10)
    let days = (market.yields + [market.market]).map(\.days).commonDays
    let calendar = TradingCalendar(days: days)
    let curves = YieldCurveHistory(days: days, wholeYears: market.yields)
    let bond = BondPortfolio(maturities: [10], roll: .monthEnd)
      .path(on: curves, monthEnds: calendar.monthEnds)
    let stock = AssetPath(compounding: Alignment.span.returns(of: market.market, on: days).returns)
    let bill = AssetPath(compounding: Alignment.span.returns(of: market.bill, on: days).returns)
    let assets = Market(
      calendar: calendar, names: ["stocks", "bonds", "bill"], paths: [stock, bond, bill],
      benchmark: InstrumentID(2))

    var seen = Panel()
    let column = seen.add(
      Series(
        name: "stocks", days: Array(days.dropFirst()), values: Array(stock.returns.dropFirst())))
    let rule = AfterFalls(
      stocks: InstrumentID(0), bonds: InstrumentID(1), stockReturns: column)
    let record = try Simulator(
      rule: rule, market: assets, observations: seen,
      schedule: RebalanceSchedule(every: 1, unit: .month, burnIn: 3), delayDays: 1,
      cost: TradingCost(basisPoints: 5)
    ).run()

    let summary = PerformanceSummary(
      of: ExcessReturns(values: record.excessReturns, periodsPerYear: 252),
      values: record.values[...])
    print("\(record.decisions.count) decisions, Sharpe ratio \(try summary.sharpeRatio.get())")
  }
}
