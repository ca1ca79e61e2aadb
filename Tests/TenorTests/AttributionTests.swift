import Configuration
import Instruments
import MarketData
import Performance
import Reporting
import Simulation
import TestSupport
import Testing
import TimeSeries

/// Where the returns of the shipped strategies come from, beside `return_parts.py` and the reports.
@Suite("What strategies' returns consist of")
struct AttributionTests {
  @Test(
    "Parts of every day and every quarter are those of the independent program", .needs(.python))
  func simulatedTwin() throws {
    let folder = try TemporaryFolder()
    let market = SimulatedMarket(seed: 1971, largestMaturity: 30)
    _ = try folder.write(market.zeroYieldExtract(), to: "yields.csv")
    try expectTwinAgrees(on: .simulated, in: folder.path)
  }

  @Test("They are on the real files", .needs(.python), .needsRealFiles)
  func realTwin() throws {
    try expectTwinAgrees(on: .real, in: try #require(SharedFiles.folder) + "/data")
  }

  private func expectTwinAgrees(on market: TestMarket, in folder: String) throws {
    let twin = try ReturnPartsTwin(data: folder)
    let (curves, monthEnds) = (market.sample.curves, market.sample.calendar.monthEnds)
    for (name, bonds) in [
      ("ten", BondPortfolio(maturities: [10], roll: .day)),
      ("long", BondPortfolio(maturities: (2...10).map(Double.init), roll: .monthEnd)),
      ("short", BondPortfolio(maturities: [1], roll: .monthEnd)),
    ] {
      let parts = bonds.returnParts(on: curves, factors: curves.factors, monthEnds: monthEnds)
      let days = try #require(twin.days[name])
      try #require(days.count == parts.count - 1)
      for (row, (day, expected)) in zip(parts.dropFirst(), days).enumerated() {
        #expect(curves.days[row + 1].description == expected.day)
        expectClose(
          day.six, expected.parts, within: 1e-13,
          because: "prices of two programs (\(name), \(expected.day))")
      }
      let sums = parts.reduce(into: Array(repeating: 0.0, count: 6)) { sums, day in
        for (place, part) in day.six.enumerated() { sums[place] += part }
      }
      expectClose(
        sums.map { 252 * $0 / Double(days.count) }, try #require(twin.means[name]),
        within: 1e-14, because: "the rounding of 13,000 days' parts below 0.1 (\(name))")
    }
    let (excess, _) = try excess(of: "constant-weight", in: market.runs)
    let means = ReturnPart.allCases.compactMap { excess[$0]?.annualMean(4) }
    expectClose(
      means, try #require(twin.means["excess"]), within: 1e-12,
      because: "the rounding of quarters' parts")
  }

  @Test(
    "The other definitions of a bond's return have the parts of the independent program",
    .needs(.python), arguments: [(BondReturn.noRollDown, "flat"), (.priceOnly, "line")])
  func otherDefinitions(choice: BondReturn, shortEnd: String) throws {
    let folder = try TemporaryFolder()
    let market = SimulatedMarket(seed: 1971, largestMaturity: 30)
    _ = try folder.write(market.zeroYieldExtract(), to: "yields.csv")
    let twin = try ReturnPartsTwin(
      data: folder.path, "--bond-return", choice.rawValue, "--short-end", shortEnd)
    let runs = try TestMarket.simulated.run(
      ShippedStrategy.named(
        "constant-weight",
        #"conventions={"bondReturn": "\#(choice.rawValue)", "shortEnd": "\#(shortEnd)"}"#))
    let (excess, _) = try excess(of: "constant-weight", in: runs)
    let expected = try #require(twin.means["excess"])
    for (part, mean) in zip(ReturnPart.allCases, expected) {
      guard let found = excess[part] else {
        #expect(mean == 0)
        continue
      }
      expectClose(found.annualMean(4), mean, within: 1e-12, because: "quarters' parts (\(part))")
    }
    #expect(excess[.rollDown] == nil)
    #expect((excess[.carry] == nil) == (choice == .priceOnly))
  }

  @Test("They add up to the returns of the record and to the excess returns of the report")
  func addUp() throws {
    for name in ShippedStrategy.names where name != "stocks-only" {
      try expectAddUp(name, in: TestMarket.simulated.runs)
    }
  }

  @Test("They add up on the real files", .needsRealFiles)
  func addUpOnRealFiles() throws {
    for name in ShippedStrategy.names where name != "stocks-only" {
      try expectAddUp(name, in: TestMarket.real.runs)
    }
  }

  @Test(
    "With costs, a day's delay, monthly resets, other alignments and bonds of two years they do",
    arguments: [
      ("slope-timing", ["costs.basisPoints=10", "execution.delayDays=1"]),
      ("trailing-mean", ["costs.basisPoints=25", "rebalance.hold=\"reset-monthly\""]),
      ("constant-weight", ["assets.long.maturities=[2]", "rebalance.every=12"]),
      ("beta-timing", ["costs.basisPoints=5", "execution.delayDays=2", "rebalance.every=21"]),
      ("beta-timing", [#"conventions={"alignment": "same-day"}"#]),
      ("fixed-forty", ["assets.bond.roll=\"month-end\"", #"conventions={"shortEnd": "flat"}"#]),
    ])
  func addUpVaried(name: String, settings: [String]) throws {
    let runs = try TestMarket.simulated.run(ShippedStrategy.named(name, settings: settings))
    try expectAddUp(name, in: runs)
  }

  @Test("Curve days without stocks lost, the parts are those of the days kept", .needsRealFiles)
  func sameDay() throws {
    let file = try ShippedStrategy.named(
      "beta-timing", #"conventions={"alignment": "same-day"}"#)
    try expectAddUp("beta-timing", in: TestMarket.real.run(file))
  }

  private func expectAddUp(_ name: String, in runs: EvaluatedRuns) throws {
    let report = try runs[name]
    let record = report.run.record
    let (excess, attribution) = try excess(of: name, in: runs)
    expectClose(
      attribution.strategy.sums, record.totalReturns, within: 1e-13,
      because: "prices of ten-year zeros (\(name))")
    let daily = DailyReturns(
      firstRow: record.firstRow, total: record.totalReturns, excess: record.excessReturns)
    let boundaries = record.boundaries(of: try runs.plan(of: name).file.evaluation.period)
    let periods = PeriodReturns(of: daily, between: boundaries, on: record.calendar.days)
    expectClose(
      excess.sums, periods.excess, within: 1e-13, because: "sums of a period's days (\(name))")
    expectClose(
      excess.totals, periods.excess, within: 1e-13, because: "sums of a period's days (\(name))")
  }

  @Test("Which parts there are follows from what is held and how it is reckoned")
  func whichParts() throws {
    let runs = try TestMarket.simulated.runs
    let curve: [ReturnPart] = [.carry, .rollDown, .level, .slope, .curvature, .remainder]
    #expect(try excess(of: "slope-timing", in: runs).0.columns.map(\.part) == curve)
    #expect(
      try excess(of: "fixed-forty", in: runs).0.columns.map(\.part) == curve + [.stocks, .bills])
    let short = try TestMarket.simulated.run(
      ShippedStrategy.named(
        "constant-weight", "assets.long.maturities=[2]", "costs.basisPoints=1",
        #"rule.weights={ "long": 0.5, "short": 0.5 }"#))
    #expect(
      try excess(of: "constant-weight", in: short).0.columns.map(\.part)
        == [.carry, .rollDown, .level, .slope, .remainder, .costs])
  }

  @Test("Without bonds there is nothing to take apart")
  func noBonds() throws {
    let runs = try TestMarket.simulated.runs
    let record = try runs["stocks-only"].run.record
    let outcome = try runs.plan(of: "stocks-only").attribution(of: record)
    #expect(throws: Unattributed.holdsNoBonds) { try outcome.get() }
    #expect(Unattributed.holdsNoBonds.description == "holds no bonds")
  }

  @Test("A group's members have what each has by itself")
  func together() throws {
    let runs = try TestMarket.simulated.runs
    for (plans, reports) in zip(runs.plan.groups, runs.groups) {
      let records = reports.strategies.map(\.run.record)
      for (plan, (record, outcome)) in zip(
        plans.strategies, zip(records, plans.attributions(of: records)))
      {
        let alone = try? plan.attribution(of: record).get().strategy.columns
        let together = try? outcome.get().strategy.columns
        #expect(together == alone)
      }
    }
  }

  @Test(
    "The share at a period's start times what the asset earned over it is the period's excess return"
  )
  func sharesTimesReturns() throws {
    let runs = try TestMarket.simulated.runs
    let (report, plan) = (try runs["slope-timing"], try runs.plan(of: "slope-timing"))
    let record = report.run.record
    let held = plan.heldShares(in: record)
    let boundaries = record.boundaries(of: .rebalance)
    let products = zip(boundaries, boundaries.dropFirst()).map { start, end in
      held.assets.indices.reduce(0) {
        $0 + held.share(of: $1, after: start) * held.excessReturn(of: $1, from: start, to: end)
      }
    }
    let daily = DailyReturns(
      firstRow: record.firstRow, total: record.totalReturns, excess: record.excessReturns)
    expectClose(
      products, PeriodReturns(of: daily, between: boundaries, on: record.calendar.days).excess,
      within: 1e-15, because: "a quarter of factors near one")
  }

  @Test("The level is the mean of the curve's yields of one to ten years")
  func levels() throws {
    let market = try TestMarket.simulated
    let levels = try #require(try market.runs.plan(of: "slope-timing").yieldLevels)
    let curves = market.sample.curves
    #expect(levels.count == curves.days.count)
    for row in stride(from: 0, to: levels.count, by: 1000) {
      let mean = (1...10).reduce(0) { $0 + curves.yield(wholeYears: $1, row: row) } / 10
      expectClose(levels[row], mean, within: 1e-17, because: "one sum in the same order")
    }
  }

  private func excess(
    of name: String, in runs: EvaluatedRuns
  ) throws -> (ReturnParts, ReturnAttribution) {
    let plan = try runs.plan(of: name)
    let record = try runs[name].run.record
    let attribution = try plan.attribution(of: record).get()
    return (
      attribution.excess(between: record.boundaries(of: plan.file.evaluation.period)), attribution
    )
  }
}

extension ReturnParts {
  /// The parts of each return, added up.
  fileprivate var sums: [Double] {
    totals.indices.map { place in columns.reduce(0) { $0 + $1.values[place] } }
  }
}

extension [Double] {
  fileprivate func annualMean(_ periods: Double) -> Double {
    periods * reduce(0, +) / Double(count)
  }
}

extension BondReturnParts {
  fileprivate var six: [Double] { [carry, rollDown, level, slope, curvature, remainder] }
}
