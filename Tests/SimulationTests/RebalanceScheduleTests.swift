import Testing
import TimeSeries

@testable import Simulation

@Suite("Rebalance schedules")
struct RebalanceScheduleTests {
  /// One day a month, its last weekday, from August 1971 on.
  func calendar(months: Int) -> TradingCalendar {
    TradingCalendar(
      days: (0..<months).map {
        Month(year: 1971 + ($0 + 7) / 12, month: ($0 + 7) % 12 + 1).lastWeekday
      })
  }

  func rows(_ schedule: RebalanceSchedule, months: Int) -> [Int] {
    var grid = schedule.grid(on: calendar(months: months))
    var rows: [Int] = []
    while let row = grid.advance(decided: !rows.isEmpty) { rows.append(row) }
    return rows
  }

  @Test("Months: the first decision falls on month end number burnIn, then every so many")
  func months() {
    #expect(
      rows(RebalanceSchedule(every: 3, unit: .month, burnIn: 5), months: 15) == [5, 8, 11, 14])
  }

  @Test("Calendar quarters wait for the end of March, June, September or December")
  func quarters() {
    // Month end 0 is August 1971; number 5 is January 1972, so March, number 7, comes first.
    let schedule = RebalanceSchedule(every: 3, unit: .month, burnIn: 5, phase: .calendarQuarter)
    #expect(rows(schedule, months: 15) == [7, 10, 13])
  }

  @Test("Days: every row is asked until the rule decides, then every so many")
  func days() {
    var grid = RebalanceSchedule(every: 3, unit: .day, burnIn: 2).grid(on: calendar(months: 12))
    #expect(grid.advance(decided: false) == 2)
    #expect(grid.advance(decided: false) == 3)
    #expect(grid.advance(decided: true) == 6)
    #expect(grid.advance(decided: true) == 9)
  }

  @Test("A burn-in beyond the sample leaves nothing")
  func tooLong() {
    #expect(rows(RebalanceSchedule(every: 1, unit: .month, burnIn: 15), months: 15).isEmpty)
  }
}
