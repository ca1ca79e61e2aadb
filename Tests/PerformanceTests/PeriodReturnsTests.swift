import Performance
import TestSupport
import Testing
import TimeSeries

@Suite("Returns of periods")
struct PeriodReturnsTests {
  let days = (0..<6).map { Day(number: Int32($0)) }

  @Test("A period's excess is the difference of two compounded returns")
  func compounding() {
    let total = [0.10, -0.05, 0.02, 0.01]
    let other = [0.01, 0.02, 0.00, 0.03]
    let daily = DailyReturns(
      firstRow: 1, total: total, excess: zip(total, other).map { $0 - $1 })
    let periods = PeriodReturns(of: daily, between: [1, 4, 5], on: days)
    #expect(periods.days == [days[4], days[5]])
    let grown = 1.1 * 0.95 * 1.02
    expectClose(
      periods.total[0], grown - 1, within: 1e-15, because: "three products near one, less 1")
    expectClose(
      periods.excess[0], grown - 1.01 * 1.02 * 1.00, within: 1e-15,
      because: "three products near one in each, and their difference")
    #expect(periods.total[1] == 0.01)
  }

  @Test("A thousandth of a percent above the benchmark keeps its digits")
  func smallExcess() {
    // An excess of 1e-9 a day on returns of a percent: the difference of two products would keep
    // seven digits of it, the sum of differences fifteen.
    let excess = [Double](repeating: 1e-9, count: 3)
    let daily = DailyReturns(firstRow: 0, total: excess.map { 0.01 + $0 }, excess: excess)
    let found = daily.compounded(from: 0, to: 3).excess
    // (1.01 + e)³ - 1.01³ = 3 · 1.01² e + 3 · 1.01 e² + e³
    let expected = 3 * 1.0201 * 1e-9 + 3 * 1.01 * 1e-18
    expectClose(found, expected, relative: 1e-14, because: "a few products and sums of like signs")
  }
}
