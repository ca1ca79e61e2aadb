import Testing
import TimeSeries

@testable import Charts

@Suite("Time axes")
struct TimeAxisTests {
  private func labels(_ first: String, _ last: String, width: Double) throws -> [String] {
    let axis = TimeAxis(first: try #require(Day(iso: first)), last: try #require(Day(iso: last)))
    return axis.ticks(width: width).map(\.label)
  }

  @Test("Fifty years have a tick every five, or every ten on a narrow drawing")
  func decades() throws {
    let wide = try labels("1971-11-17", "2023-06-30", width: 560)
    #expect(
      wide == ["1975", "1980", "1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020"])
    #expect(
      try labels("1971-11-17", "2023-06-30", width: 290)
        == ["1980", "1990", "2000", "2010", "2020"])
  }

  @Test("Three months have a tick a month")
  func months() throws {
    #expect(
      try labels("2021-01-01", "2021-03-31", width: 560) == ["Jan 2021", "Feb 2021", "Mar 2021"])
  }

  @Test("A fortnight has ticks on days, weeks on Mondays")
  func days() throws {
    #expect(
      try labels("2021-03-01", "2021-03-15", width: 560)
        == ["1 Mar 2021", "8 Mar 2021", "15 Mar 2021"])
  }

  @Test("A century has a tick every ten years or more")
  func century() throws {
    #expect(
      try labels("1926-07-01", "2026-06-30", width: 290) == [
        "1940", "1960", "1980", "2000", "2020",
      ])
  }

  @Test("Years of bars are named in their middle")
  func yearsOfBars() throws {
    let bars = Bars(name: "", years: [2001, 2002], values: [1, 2])
    let axis = try #require(
      TimeAxis(spanning: [Panel(label: "", format: .number(decimals: 0), bars: [bars])]))
    #expect(axis.ticks(width: 560).map(\.day.description) == ["2001-07-02", "2002-07-02"])
    #expect(axis.ticks(width: 560).map(\.label) == ["2001", "2002"])
  }

  @Test("A single day lies in the middle of its axis")
  func singleDay() throws {
    let day = try #require(Day(iso: "2001-05-05"))
    #expect(TimeAxis(first: day, last: day).place(of: day) == 0.5)
  }

  @Test("Ticks are apart by more than their labels on any span", arguments: [200.0, 290, 560, 700])
  func labelsHaveRoom(width: Double) {
    for days in [1, 2, 5, 9, 20, 45, 90, 200, 400, 1500, 9000, 20_000, 40_000, 200_000] {
      let axis = TimeAxis(first: Day(number: 0), last: Day(number: Int32(days)))
      let ticks = axis.ticks(width: width)
      #expect(!ticks.isEmpty, "\(days) days on \(width) units")
      for (left, right) in zip(ticks, ticks.dropFirst()) {
        let distance = width * (axis.place(of: right.day) - axis.place(of: left.day))
        #expect(
          distance > TextWidth.of(right.label, size: TextWidth.tickSize),
          "\(left.label) and \(right.label), \(days) days on \(width) units")
      }
    }
  }
}
