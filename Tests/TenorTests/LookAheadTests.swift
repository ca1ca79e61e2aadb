import Reporting
import Simulation
import TestSupport
import Testing
import TimeSeries

@testable import Configuration

@Suite("Cutting the data changes no earlier decision and no earlier return, bit for bit")
struct LookAheadTests {
  @Test("On the simulated market, the sample ending sooner")
  func simulatedSample() throws {
    try expectSameBeforeCuts(of: .simulated, seed: 11) { try $0.plan(sampledTo: $1, of: $2) }
  }

  @Test("On the simulated market, the series themselves ending sooner")
  func simulatedSeries() throws {
    try expectSameBeforeCuts(of: .simulated, seed: 12) { try $0.plan(cutAfter: $1, of: $2) }
  }

  @Test("On the real files, the sample ending sooner", .needsRealFiles)
  func realSample() throws {
    try expectSameBeforeCuts(of: .real, seed: 13) { try $0.plan(sampledTo: $1, of: $2) }
  }

  @Test("On the real files, the series themselves ending sooner", .needsRealFiles)
  func realSeries() throws {
    try expectSameBeforeCuts(of: .real, seed: 14) { try $0.plan(cutAfter: $1, of: $2) }
  }

  private func expectSameBeforeCuts(
    of market: TestMarket, seed: UInt64,
    plan: (TestMarket, Day, [String]) throws -> RunPlan
  ) throws {
    for cut in try CutDays(of: market, seed: seed).all {
      let plan = try plan(market, cut.day, cut.strategies)
      for strategy in plan.groups.flatMap(\.strategies) {
        let whole = try market.runs[strategy.file.name].run.record
        try expectSame(
          strategy.run(), as: whole, through: cut.day, unit: strategy.schedule.unit,
          Comment(rawValue: "\(strategy.file.name) cut after \(cut.day), seed \(seed)"))
      }
    }
  }

  private func expectSame(
    _ cut: RunRecord, as whole: RunRecord, through day: Day, unit: RebalanceSchedule.Unit,
    _ comment: Comment
  ) throws {
    let days = whole.calendar.days.prefix { $0 <= day }
    #expect(cut.calendar.days == Array(days), comment)
    // A month whose last weekday is still to come is not over: its end is no decision day yet.
    let decisive = try unit == .day ? days.count : #require(cut.calendar.monthEnds.last) + 1
    let decisions = whole.decisions.filter { $0.row < decisive }
    #expect(cut.decisions.map(\.row) == decisions.map(\.row), comment)
    #expect(cut.decisions.flatMap(\.shareBits) == decisions.flatMap(\.shareBits), comment)
    let returns = cut.totalReturns.map(\.bitPattern)
    #expect(returns.count == days.count - 1 - whole.firstRow, comment)
    #expect(returns == whole.totalReturns.prefix(returns.count).map(\.bitPattern), comment)
  }
}

extension Decision {
  fileprivate var shareBits: [UInt64] { shares.map(\.bitPattern) }
}

/// The days after which the data are cut, and the strategies that have decided by then.
private struct CutDays {
  let all: [(day: Day, strategies: [String])]

  /// Days of the first decisions, month ends, the days beside one, a month end that is followed by a
  /// holiday on the month's last weekday, and random days of a seed.
  init(of market: TestMarket, seed: UInt64) throws {
    let days = market.sample.calendar.days
    let ends = market.sample.calendar.monthEnds
    let firstBeta = try market.runs["beta-timing"].shares(of: "bond")[0].decided
    let firstSlope = try market.runs["slope-timing"].shares(of: "long")[0].decided
    let early = [firstBeta, firstBeta.advanced(by: 1)].map { ($0, ShippedStrategy.stockBond) }
    let decisive = stride(from: 120, to: ends.count, by: 3).map { days[ends[$0]] }
    let beforeHoliday = decisive.filter { $0 < $0.month.lastWeekday }.prefix(1)
    let fixed =
      [
        firstSlope, days[ends[123]], days[ends[124]], days[ends[150] - 1], days[ends[150] + 1],
      ] + beforeHoliday
    var draws = TestDraws(seed: seed)
    let random = (0..<5).map { _ in
      days[Int(draws.uniform(Double(ends[121]), Double(ends[200])))]
    }
    all = early + (fixed + random).map { ($0, ShippedStrategy.names) }
  }
}

extension TestMarket {
  /// The plan of shipped strategies whose sample ends on a day.
  fileprivate func plan(sampledTo last: Day, of names: [String]) throws -> RunPlan {
    let strategies = try names.map { try ShippedStrategy.named($0).sampled(to: last) }
    return try RunPlan(StrategySet(strategies), on: inputs)
  }

  /// The plan of shipped strategies, as they are, on series that end on a day.
  fileprivate func plan(cutAfter last: Day, of names: [String]) throws -> RunPlan {
    let cut = { (series: Series) in series.observed(from: nil, through: last) }
    let inputs = MarketInputs(
      source: inputs.source, yields: inputs.yields.map(cut), svensson: nil,
      factors: inputs.factors.map { (cut($0.market), cut($0.bill)) }, columns: [:])
    return try RunPlan(StrategySet(names.map { try ShippedStrategy.named($0) }), on: inputs)
  }
}
