import Testing
import TimeSeries

@Suite("Trading calendars")
struct TradingCalendarTests {
  func calendar(_ days: String...) -> TradingCalendar {
    TradingCalendar(days: days.map { Day(iso: $0)! })
  }

  @Test("Month ends are the last days of their months, the first partial month included")
  func monthEnds() {
    let ends = calendar("1971-08-16", "1971-08-31", "1971-09-01", "1971-09-30", "1971-10-01")
      .monthEnds
    #expect(ends == [1, 3])
  }

  @Test("The final month counts from its last weekday on")
  func finalMonth() {
    #expect(calendar("2023-05-31", "2023-06-29").monthEnds == [0])
    #expect(calendar("2023-05-31", "2023-06-30").monthEnds == [0, 1])
    // 2023-09-30 is a Saturday, so Friday the 29th ends the month.
    #expect(calendar("2023-08-31", "2023-09-29").monthEnds == [0, 1])
  }

  @Test(
    "Days that come by the month each end one, the last included, on whatever day they are dated")
  func monthlyDays() {
    #expect(calendar("2019-04-01", "2019-05-01", "2019-06-01").monthEnds == [0, 1, 2])
    #expect(calendar("2019-03-31", "2019-06-30", "2019-09-30").monthEnds == [0, 1, 2])
    // The last is a part month: July ends with neither.
    #expect(
      calendar("2019-04-01", "2019-05-01", "2019-06-01", "2019-07-01", "2019-07-14").monthEnds
        == [0, 1, 2])
  }

  @Test("A calendar without days has no month ends")
  func empty() {
    #expect(TradingCalendar(days: []).monthEnds.isEmpty)
  }

  @Test("A year before is the same date, or the last day before it")
  func yearBefore() {
    let days = calendar(
      "1998-02-27", "1998-05-28", "1998-06-01", "1999-02-26", "1999-05-31", "2000-02-29")
    #expect(days.row(aYearBefore: 4) == 1)
    #expect(days.row(aYearBefore: 3) == nil)
    // The 29th has no day a year before, so it is that of the 28th.
    #expect(days.row(aYearBefore: 5) == 3)
    #expect(calendar("1998-02-27", "1999-02-27").row(aYearBefore: 1) == 0)
  }
}
