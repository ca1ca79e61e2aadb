import Testing
import TimeSeries

@Suite("Periods of a frequency")
struct FrequencyPeriodsTests {
  func day(_ text: String) -> Day { Day(iso: text)! }

  @Test("A week runs from Monday to Sunday, before 1970, too")
  func weeks() {
    #expect(Frequency.week.start(of: day("2019-01-06")) == day("2018-12-31"))
    #expect(Frequency.week.start(of: day("2019-01-07")) == day("2019-01-07"))
    #expect(Frequency.week.start(of: day("1969-12-28")) == day("1969-12-22"))
    #expect(Frequency.week.start(of: day("1970-01-01"), periodsLater: 1) == day("1970-01-05"))
  }

  @Test("Months, quarters and years begin with their first day")
  func longer() {
    #expect(Frequency.month.start(of: day("2019-12-31"), periodsLater: 1) == day("2020-01-01"))
    #expect(Frequency.quarter.start(of: day("2019-12-31")) == day("2019-10-01"))
    #expect(Frequency.quarter.start(of: day("2019-11-01"), periodsLater: 1) == day("2020-01-01"))
    #expect(Frequency.year.start(of: day("2019-05-05"), periodsLater: 1) == day("2020-01-01"))
  }

  @Test("The usual days of a market are those from Monday to Friday")
  func usualDays() {
    let (start, end) = (day("2019-01-01"), day("2019-02-01"))
    #expect(Frequency.day.usualDays(from: start, before: end) == 23)
    #expect(Frequency.everyDay.usualDays(from: start, before: end) == 31)
    #expect(Frequency.week.usualDays(from: start, before: end) == 4)
    #expect(Frequency.month.usualDays(from: start, before: end) == 1)
    #expect(Frequency.day.usualDays(from: end, before: start) == 0)
  }
}
