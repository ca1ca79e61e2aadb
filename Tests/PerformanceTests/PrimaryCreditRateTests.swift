import TestSupport
import Testing
import TimeSeries

@testable import Performance

@Suite("LEAN's risk-free rate")
struct PrimaryCreditRateTests {
  private func mean(_ days: String...) -> Double {
    PrimaryCreditRate.mean(on: days.map { Day(iso: $0)! })
  }

  @Test("Days before the table have its first rate, days after it the last")
  func ends() {
    #expect(mean("1971-11-17") == 0.0225)
    #expect(mean("2024-05-01") == 0.055)
  }

  @Test("A rate holds from the day on which it changed")
  func changes() {
    #expect(mean("2008-12-16") == 0.0125)
    #expect(mean("2008-12-17") == 0.005)
    expectClose(
      mean("2008-12-15", "2008-12-16", "2008-12-17", "2010-02-19"), 0.009375, within: 1e-17,
      because: "(1.25 + 1.25 + 0.5 + 0.75) / 4 percent, one product")
  }

  @Test("The table has the 56 changes of LEAN's file, in order")
  func table() {
    let days = PrimaryCreditRate.changes.map(\.day)
    #expect(days.count == 56)
    #expect(zip(days, days.dropFirst()).allSatisfy(<))
  }
}
