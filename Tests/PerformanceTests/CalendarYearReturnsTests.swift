import Performance
import TestSupport
import Testing
import TimeSeries

@Suite("Calendar-year returns")
struct CalendarYearReturnsTests {
  private func years(_ closes: [(String, Double)]) throws -> [CalendarYearReturns.Year] {
    let days = try closes.map { try #require(Day(iso: $0.0)) }
    return CalendarYearReturns(of: closes.map(\.1), on: days).years
  }

  @Test("A year runs from the last close of the year before to its own last close")
  func whole() throws {
    let years = try years([
      ("1998-12-31", 1), ("1999-06-30", 1.5), ("1999-12-31", 1.25), ("2000-01-03", 1),
      ("2000-12-29", 2.5),
    ])
    // The 29th of December 2000 was a Friday, the year's last weekday.
    #expect(years.map(\.year) == [1999, 2000])
    #expect(years.map(\.totalReturn) == [0.25, 1])
    #expect(years.map(\.isPart) == [false, false])
  }

  @Test("Years in which the values begin or end are parts")
  func parts() throws {
    let years = try years([
      ("1999-03-01", 1), ("1999-12-31", 1.5), ("2000-12-29", 3), ("2001-11-30", 1.5),
    ])
    #expect(years.map(\.totalReturn) == [0.5, 1, -0.5])
    #expect(years.map(\.isPart) == [true, false, true])
  }

  @Test("Their growth multiplies to the growth of the value")
  func product() {
    var draws = TestDraws(seed: 7)
    var value = 1.0
    let days = (0..<2000).map { Day(number: Int32(10_000 + $0)) }
    let values = days.map { _ in
      value *= draws.uniform(0.98, 1.02)
      return value
    }
    let years = CalendarYearReturns(of: values, on: days).years
    let growth = years.reduce(1) { $0 * (1 + $1.totalReturn) }
    expectClose(
      growth, values[values.count - 1] / values[0], relative: 1e-14,
      because: "seed 7; a few roundings a year")
  }

  @Test("Without a return there is no year")
  func empty() throws {
    #expect(try years([]).isEmpty)
    #expect(try years([("1999-12-31", 1)]).isEmpty)
  }
}
