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

  @Test("A calendar without days has no month ends")
  func empty() {
    #expect(TradingCalendar(days: []).monthEnds.isEmpty)
  }
}
