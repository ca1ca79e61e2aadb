import Configuration
import Instruments
import Performance
import Portfolios
import Reporting
import Simulation
import Strategies
import TestSupport
import Testing
import TimeSeries

@Suite("Scaling every forecast changes no standardized result")
struct ScaledForecastsTests {
  @Test("On the simulated market")
  func simulated() throws {
    try expectSameResults(on: .simulated)
  }

  @Test("On the real files", .needsRealFiles)
  func real() throws {
    try expectSameResults(on: .real)
  }

  /// Constants that forecasts are multiplied by; results agree within the contract's 1e-12.
  private let scales = [0.001, 0.01, 0.1, 0.5, 3, 50]

  private func expectSameResults(on market: TestMarket) throws {
    for rule in try rules(on: market) {
      let plain = try summary(of: Scaled(rule: rule.rule, scale: 1), rule.panel, on: market)
      for scale in scales {
        let scaled = Scaled(rule: rule.rule, scale: scale)
        try expectSame(
          summary(of: scaled, rule.panel, on: market), as: plain, relative: 1e-12,
          because: "\(type(of: rule.rule)) times \(scale)")
      }
    }
  }

  private func expectSame(
    _ scaled: PerformanceSummary, as plain: PerformanceSummary, relative tolerance: Double,
    because reason: String
  ) throws {
    expectClose(
      try scaled.sharpeRatio.get(), try plain.sharpeRatio.get(), relative: tolerance,
      because: reason)
    let (found, expected) = try (
      scaled.cumulativeStandardized.get(), plain.cumulativeStandardized.get()
    )
    // Sums that come near zero keep the rounding of the larger ones before them.
    let largest = expected.reduce(0) { max($0, abs($1)) }
    expectClose(found, expected, within: tolerance * largest, because: reason)
  }

  /// The rules of Figure 7.12 on the shipped market, and what they may see.
  private func rules(on market: TestMarket) throws -> [(rule: any Strategy, panel: Panel)] {
    let plan = try market.runs.plan(of: "slope-timing").market
    let (long, short) = (InstrumentID(0), InstrumentID(1))
    var panel = Panel()
    let slope = panel.add(
      market.sample.curves.slope(long: 10, short: 1, rows: plan.calendar.monthEnds))
    let excess = panel.add(
      ExcessReturn.monthly(
        of: plan.paths[0], over: plan.paths[1], days: plan.calendar.days,
        monthEnds: plan.calendar.monthEnds))
    let slopeTiming = SlopeTiming(
      invest: long, fund: short, slope: slope, excessReturn: excess, window: .expanding,
      monthsHeld: 3)
    let trailingMean = TrailingMean(
      invest: long, fund: short, excessReturn: excess, window: .expanding, monthsHeld: 3)
    let constant = ConstantWeight(.timing(0.02, in: long, funding: short))
    return [(slopeTiming, panel), (trailingMean, panel), (constant, panel)]
  }

  private func summary(
    of rule: Scaled, _ panel: Panel, on market: TestMarket
  ) throws -> PerformanceSummary {
    let plan = try market.runs.plan(of: "slope-timing")
    #expect(plan.market.names == ["long", "short"])
    let record = try Simulator(
      rule: rule, market: plan.market, observations: panel, schedule: plan.schedule
    ).run()
    let run = StrategyRun(
      name: "scaled", title: "Scaled", record: record, held: plan.held, schedule: plan.schedule,
      delayDays: 0, basisPoints: 0, resolved: plan.file.resolved)
    let runs = GroupRuns(
      name: "scaled", excessOver: "short", period: .rebalance, strategies: [run])
    return try GroupReport(runs, annualization: .days(252)).strategies[0].summary
  }
}

/// Another rule with the weight of the first asset times a constant, the second asset paying for it.
private struct Scaled: Strategy {
  let rule: any Strategy
  let scale: Double

  func targetWeights(knowing history: History) throws -> Weights? {
    let (invested, fund) = (InstrumentID(0), InstrumentID(1))
    return try rule.targetWeights(knowing: history).map { weights in
      .timing(scale * weights[invested], in: invested, funding: fund)
    }
  }
}
