import Simulation
import Testing
import TimeSeries

@Suite("Cuts at month ends that only the next day tells")
struct MonthEndCutsTests {
  /// Weekdays from January to April 1999 without 26 February and without 31 March: the months end a day
  /// early, without a holiday that was known before.
  private static let closings = ["1999-02-26", "1999-03-31"].map { Day(iso: $0)! }
  private static let monthEnds = ["1999-02-25", "1999-03-30"].map { Day(iso: $0)! }

  private func audited(
    _ rule: PlantedRule, _ schedule: RebalanceSchedule
  ) throws -> AuditedStrategy {
    let usual = PlantedData.usual
    let open = { (series: Series) in
      let rows = series.days.indices.filter { !Self.closings.contains(series.days[$0]) }
      return Series(
        name: series.name, days: rows.map { series.days[$0] },
        values: rows.map { series.values[$0] }
      )
    }
    let data = PlantedData(
      signal: open(usual.signal), stock: open(usual.stock), bill: open(usual.bill))
    return try LookAheadAudit(seed: 2).strategies(
      of: PlantedRuns(rule: rule, data: data, schedule: schedule))[0]
  }

  private let monthly = RebalanceSchedule(every: 1, unit: .month, burnIn: 0)
  private let reset = RebalanceSchedule(every: 40, unit: .day, burnIn: 3, hold: .resetMonthly)

  @Test("A decision there is counted, not accused")
  func decision() throws {
    let found = try audited(PlantedLeak.all[0].honest, monthly)
    #expect(found.passes)
    #expect(Set(found.uncertainMonthEnds).isSuperset(of: Self.monthEnds))
  }

  @Test(
    "So is a trade that puts weights back there, while daily decisions are compared at all cuts")
  func resetting() throws {
    let half = PlantedRule(name: "half") { _, _ in 0.5 }
    let found = try audited(half, reset)
    #expect(found.passes)
    #expect(Set(found.uncertainMonthEnds).isSuperset(of: Self.monthEnds))
    let daily = try audited(half, RebalanceSchedule(every: 1, unit: .day, burnIn: 3))
    #expect(daily.passes)
    #expect(daily.uncertainMonthEnds.isEmpty)
  }

  @Test(
    "A rule that decides by month ends and looks ahead is found",
    arguments: PlantedLeak.all.filter {
      ["off-by-one lag", "revised vintage"].contains($0.leaky.name)
    })
  func leaks(leak: PlantedLeak) throws {
    let found = try audited(leak.leaky, monthly)
    #expect(found.leak?.difference.day == Day(iso: "1999-01-29"))
  }

  @Test("So is a daily rule that knows of the closing on the day before")
  func futureCalendar() throws {
    let rule = PlantedRule(name: "closing") { day, data in
      let next = data.days.firstIndex(notBefore: day.advanced(by: 1))
      let closes = next < data.days.count && Self.closings.contains(day.advanced(by: 1))
      return closes && data.days[next] > day.advanced(by: 1) ? 0 : 1
    }
    let found = try audited(rule, RebalanceSchedule(every: 1, unit: .day, burnIn: 3))
    #expect(found.leak?.difference.day == Self.monthEnds[0])
    #expect(found.leak?.difference.before == 0)
    #expect(found.leak?.difference.after == 1)
    #expect(found.leak?.disturbance == .removed)
  }
}
