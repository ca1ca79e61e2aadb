import TestSupport
import Testing
import TimeSeries

@Suite("Days")
struct DayTests {
  @Test("The epoch is day 0 and a Thursday")
  func epoch() throws {
    let day = try #require(Day(iso: "1970-01-01"))
    #expect(day.number == 0)
    #expect(day.weekday == 4)
  }

  @Test("Every day from 1600 to 2400 follows the one before and reads back from its ISO form")
  func roundTrip() throws {
    let first = try #require(Day(iso: "1600-01-01"))
    #expect(first.number == -135_140)  // 370 years of 365 days and 90 leap days before 1970
    var day = first
    var leapDays = 0
    while day.date.year < 2400 {
      #expect(Day(iso: day.description) == day)
      if day.date.month == 2, day.date.day == 29 { leapDays += 1 }
      day = day.advanced(by: 1)
    }
    #expect(leapDays == 194)  // 200 multiples of four less 1700, 1800, 1900, 2100, 2200, 2300
    #expect(day.number - first.number == 800 * 365 + 194)
  }

  @Test(
    "A date that does not exist is refused",
    arguments: [
      "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "0000-01-01",
      "2021-1-01", "20210101", "2021-01-01 ", "", "2021-01-0x", "2021/01/01",
    ])
  func impossible(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("Three days are 3 / 365.25 years")
  func years() throws {
    let friday = try #require(Day(iso: "1971-08-20"))
    #expect(friday.advanced(by: 3).years(since: friday) == 0.008213552361396304)
  }
}
