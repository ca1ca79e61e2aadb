import Testing
import TimeSeries

@Suite("Annualization")
struct AnnualizationTests {
  /// So many returns evenly over that many days.
  func days(returns: Int, over days: Int) -> [Day] {
    (0...returns).map { Day(number: 100 + Int32($0 * days / returns)) }
  }

  func year(_ annualization: Annualization, _ days: [Day]) -> YearLength {
    annualization.year(of: days, at: Frequency.of(days))
  }

  @Test("A fixed number of days holds whatever the calendar has")
  func fixed() {
    #expect(year(.days(252), days(returns: 10, over: 1461)).days == 252)
  }

  @Test("By the calendar, a year has the returns per 365.25 days")
  func calendar() {
    // 1,461 days are four years exactly, so that nothing is rounded.
    #expect(year(.calendar, days(returns: 1010, over: 1461)).days == 252.5)
  }

  @Test("By the calendar, a return every day makes 365.25 a year")
  func everyDay() {
    #expect(year(.calendar, days(returns: 1461, over: 1461)).days == 365.25)
  }

  @Test("By the frequency, a year has the days that are usual for it")
  func frequency() {
    #expect(year(.frequency, days(returns: 1461, over: 1461)).days == 365)
    #expect(year(.frequency, days(returns: 208, over: 1461)).days == 52)
    #expect(year(.frequency, days(returns: 48, over: 1461)).days == 12)
    #expect(year(.frequency, days(returns: 16, over: 1461)).days == 4)
    #expect(year(.frequency, days(returns: 4, over: 1461)).days == 1)
  }

  @Test("By the frequency, irregular days count as the calendar has them")
  func irregular() {
    #expect(year(.frequency, days(returns: 100, over: 1461)).days == 25)
  }

  @Test("A year has twelve month ends, or as many as its days have where they are fewer")
  func months() {
    #expect(year(.days(252), days(returns: 1461, over: 1461)).months == 12)
    #expect(year(.days(252), days(returns: 48, over: 1461)).months == 12)
    #expect(year(.days(252), days(returns: 16, over: 1461)).months == 4)
    #expect(year(.calendar, days(returns: 4, over: 1461)).months == 1)
    #expect(year(.calendar, days(returns: 22, over: 1461)).months == 5.5)
  }
}
