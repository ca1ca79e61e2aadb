import Testing
import TimeSeries

@Suite("Months")
struct MonthTests {
  @Test("The last weekday is Friday when the month ends on a weekend")
  func lastWeekday() {
    // The 30th of September 2023 was a Saturday, the 30th of April a Sunday.
    #expect(Month(year: 2023, month: 9).lastWeekday == Day(iso: "2023-09-29"))
    #expect(Month(year: 2023, month: 4).lastWeekday == Day(iso: "2023-04-28"))
    #expect(Month(year: 2023, month: 6).lastWeekday == Day(iso: "2023-06-30"))
    #expect(Month(year: 2024, month: 2).lastWeekday == Day(iso: "2024-02-29"))
  }

  @Test("A month has its first and last day, and another after it")
  func edges() {
    let december = Month(year: 1999, month: 12)
    #expect(december.next == Month(year: 2000, month: 1))
    #expect(december.firstDay == Day(iso: "1999-12-01"))
    #expect(Month(year: 2000, month: 2).lastDay == Day(iso: "2000-02-29"))
  }

  @Test("Quarters end in March, June, September and December")
  func quarters() {
    let ends = (1...12).filter { Month(year: 2000, month: $0).endsQuarter }
    #expect(ends == [3, 6, 9, 12])
  }

  @Test("Months follow one another across years and print as year and month")
  func order() {
    #expect(Month(year: 1999, month: 12) < Month(year: 2000, month: 1))
    #expect(Day(iso: "2000-01-31")?.month.description == "2000-01")
  }
}
