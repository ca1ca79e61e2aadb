import Testing
import TimeSeries

@testable import MarketData

@Suite("Days of the simulated market")
struct SimulatedCalendarTests {
  let calendar = SimulatedCalendar()

  @Test("It runs from 1961-06-14 to 2025-03-31, on weekdays")
  func span() {
    #expect(calendar.days.first?.description == "1961-06-14")
    #expect(calendar.days.last?.description == "2025-03-31")
    #expect(calendar.days.allSatisfy { $0.weekday <= 5 })
  }

  @Test(
    "Fixed holidays are closed, and those on weekends a weekday near",
    arguments: [
      "1962-01-01", "1976-07-05", "2020-07-03", "1999-11-25", "2024-11-28", "1962-12-25",
      "2021-12-24", "2021-12-31", "2022-12-26",
    ])
  func holidays(text: String) throws {
    let holiday = try #require(Day(iso: text))
    #expect(!calendar.days.contains(holiday))
  }

  @Test("On some days only stocks trade, on some only the curve is published")
  func oneSided() {
    let curve = Set(calendar.curveRows.map { calendar.days[$0].description })
    let stocks = Set(calendar.stockRows.map { calendar.days[$0].description })
    #expect(stocks.subtracting(curve).isSuperset(of: ["1987-10-12", "2020-11-11"]))
    #expect(
      curve.subtracting(stocks).sorted() == [
        "1964-11-03", "1968-11-05", "1972-11-07", "1976-11-02", "1980-11-04",
      ])
  }
}
