import Performance
import Simulation
import TestSupport
import Testing
import TimeSeries

@testable import Reporting

@Suite("A group on its common periods")
struct GroupReportTests {
  private func day(_ row: Int) -> Day { TinyRuns.days[row] }

  @Test("Members that start on different days are compared from the later start on")
  func differentStarts() throws {
    let early = try TinyRuns.run(named: "early")
    let late = try TinyRuns.run(named: "late", burnIn: 3)
    let group = try TinyRuns.group([early, late])
    #expect((group.start, group.from, group.to) == (day(3), day(4), day(9)))
    #expect(group.periods == 6)
    for strategy in group.strategies {
      #expect(strategy.periods.days == Array(TinyRuns.days[4...9]))
      #expect(strategy.periods.excess.count == 6)
      #expect(strategy.rows == 3...9)
    }
    for (own, other) in zip(group.strategies[0].periods.total, group.strategies[1].periods.total) {
      expectClose(
        own, other, within: 1e-16, because: "weights are values over their sum, one rounding")
    }
    #expect(early.record.totalReturns.count == 9, "the run itself keeps all")
  }

  @Test("Members that end on different days are compared up to the earlier end")
  func differentEnds() throws {
    let short = try TinyRuns.run(
      named: "a", days: Array(TinyRuns.days[...8]), risky: Array(TinyRuns.risky[..<8]),
      safe: Array(TinyRuns.safe[..<8]))
    let group = try TinyRuns.group([short, TinyRuns.run(named: "b", every: 4, burnIn: 1)])
    #expect((group.start, group.to) == (day(1), day(8)))
    #expect(group.periods == 7)
  }

  @Test("Holding periods are common when both their closes are")
  func holdingPeriods() throws {
    // Every two days: 0-2-4-6-8 and 4-6-8 have 4-6 and 6-8 in common.
    let group = try TinyRuns.group(
      [TinyRuns.run(named: "a", every: 2), TinyRuns.run(named: "b", every: 2, burnIn: 4)],
      period: .rebalance)
    #expect(group.strategies.map(\.periods.days) == [[day(6), day(8)], [day(6), day(8)]])
    #expect(group.start == day(4))
    #expect(group.periodsPerYear == 126)
  }

  @Test("Without a common period there is nothing to compare, and each member's own are told")
  func nothingInCommon() throws {
    let runs = try [
      TinyRuns.run(named: "even", every: 2), TinyRuns.run(named: "odd", every: 2, burnIn: 1),
    ]
    let error = #expect(throws: EvaluationError.self) {
      try TinyRuns.group(runs, period: .rebalance)
    }
    #expect(
      error?.description
        == "group tiny: the strategies have no period in common (even: 4 ending 1999-02-01 to "
        + "1999-02-07; odd: 4 ending 1999-02-02 to 1999-02-08); give them the same rebalance and "
        + "burnIn, or a longer sample")
  }

  @Test("A run that is too short for one period has none, and says so")
  func tooShort() throws {
    let error = #expect(throws: EvaluationError.self) {
      try TinyRuns.group([TinyRuns.run(named: "short", burnIn: 9)])
    }
    #expect(error?.description.contains("the sample holds no whole period to report") == true)
  }

  @Test("Months run from month end to month end")
  func months() throws {
    let days = (0..<70).map { Day(iso: "1999-01-30")!.advanced(by: $0) }
    let run = try TinyRuns.run(
      unit: .month, days: days, risky: Array(repeating: 0.001, count: 69),
      safe: Array(repeating: 0, count: 69))
    let group = try TinyRuns.group([run], period: .month)
    #expect(
      group.strategies[0].periods.days.map(\.description) == ["1999-02-28", "1999-03-31"])
    #expect(group.start.description == "1999-01-31")
    #expect(group.periodsPerYear == 12)
    // Half of the risky asset drifts: 1/2 (1.001^28 - 1) in the first month.
    var growth = 1.0
    for _ in 0..<28 { growth *= 1.001 }
    expectClose(
      group.strategies[0].periods.total[0], 0.5 * (growth - 1), within: 5e-15,
      because: "28 products near one in each")
  }

  @Test("A year has as many periods as the schedule and the annualization say")
  func periodsPerYear() {
    let monthly = RebalanceSchedule(every: 3, unit: .month, burnIn: 0)
    let daily = RebalanceSchedule(every: 5, unit: .day, burnIn: 0)
    let year = YearLength(days: 250, months: 12)
    #expect(monthly.periodsPerYear(of: .rebalance, in: year) == 4)
    #expect(monthly.periodsPerYear(of: .month, in: year) == 12)
    #expect(monthly.periodsPerYear(of: .day, in: year) == 250)
    #expect(daily.periodsPerYear(of: .rebalance, in: year) == 50)
    let quarters = YearLength(days: 4, months: 4)
    #expect(monthly.periodsPerYear(of: .month, in: quarters) == 4)
  }

  @Test("With calendar annualization, a year has the days of the evaluated span")
  func calendarYear() throws {
    let run = try TinyRuns.run()
    let group = try GroupReport(
      GroupRuns(name: "tiny", excessOver: "safe", period: .day, strategies: [run]),
      annualization: .calendar)
    expectClose(
      group.periodsPerYear, 365.25, within: 1e-12, because: "nine returns in nine days of 365.25")
  }
}
