import Testing
import TimeSeries

@Suite("Annualization")
struct AnnualizationTests {
  let start = Day(number: 100)

  @Test("A fixed number of days holds whatever the calendar has")
  func fixed() {
    let days = Annualization.days(252).daysPerYear(
      returns: 10, from: start, to: start.advanced(by: 1461))
    #expect(days == 252)
  }

  @Test("By the calendar, a year has the returns per 365.25 days")
  func calendar() {
    // 1,461 days are four years exactly, so that nothing is rounded.
    let days = Annualization.calendar.daysPerYear(
      returns: 1010, from: start, to: start.advanced(by: 1461))
    #expect(days == 252.5)
  }

  @Test("By the calendar, a return every day makes 365.25 a year")
  func everyDay() {
    let days = Annualization.calendar.daysPerYear(
      returns: 1461, from: start, to: start.advanced(by: 1461))
    #expect(days == 365.25)
  }
}
