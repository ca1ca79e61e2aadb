import Glibc
import Instruments
import TestSupport
import Testing
import TimeSeries

@Suite("Rolled bond portfolios")
struct BondPortfolioTests {
  /// Eight days over two months with yields that move by hand-made steps.
  let days = [
    "1999-01-28", "1999-01-29", "1999-02-01", "1999-02-10", "1999-02-26", "1999-03-01",
    "1999-03-15", "1999-03-31",
  ].map { Day(iso: $0)! }
  let monthEnds = [1, 4, 7]

  var curves: YieldCurveHistory {
    let columns = (1...3).map { years in
      Series(
        name: "\(years)", days: days,
        values: days.indices.map { 0.03 + 0.004 * Double(years) + 0.001 * Double(($0 * years) % 5) }
      )
    }
    return YieldCurveHistory(days: days, wholeYears: columns)
  }

  @Test("Daily marks of a bond held over a month multiply to its monthly return")
  func marksMultiply() {
    for maturity in [1.0, 2, 3] {
      let path = BondPortfolio(maturities: [maturity], roll: .monthEnd)
        .path(on: curves, monthEnds: monthEnds)
      for (start, end) in [(1, 4), (4, 7)] {
        let bond = ZeroCouponBond(maturity: maturity)
        let held = bond.logReturn(from: curves.curve(row: start), to: curves.curve(row: end))
        expectClose(
          path.totalReturn(from: start, to: end), held.simple, within: 1e-15,
          because: "three factors near one")
      }
    }
  }

  @Test("Over a month held, equal parts earn the average of the bonds' returns")
  func equalParts() {
    let path = BondPortfolio(maturities: [2, 3], roll: .monthEnd)
      .path(on: curves, monthEnds: monthEnds)
    let singles = [2.0, 3].map {
      ZeroCouponBond(maturity: $0)
        .logReturn(from: curves.curve(row: 1), to: curves.curve(row: 4)).simple
    }
    expectClose(
      path.totalReturn(from: 1, to: 4), (singles[0] + singles[1]) / 2, within: 1e-15,
      because: "three factors near one")
  }

  @Test("Rolled daily, each day earns the return of a new bond of full maturity")
  func daily() {
    let path = BondPortfolio(maturities: [2], roll: .day).path(on: curves, monthEnds: monthEnds)
    for row in days.indices.dropFirst() {
      let earned = ZeroCouponBond(maturity: 2)
        .logReturn(from: curves.curve(row: row - 1), to: curves.curve(row: row))
      #expect(path.returns[row] == earned.simple)
    }
    #expect(path.rolls == Array(days.indices))
  }

  @Test("Before the first month end, the bond bought on the first day is held")
  func beforeFirstMonthEnd() {
    let path = BondPortfolio(maturities: [2], roll: .monthEnd).path(
      on: curves, monthEnds: monthEnds)
    let held = ZeroCouponBond(maturity: 2)
      .logReturn(from: curves.curve(row: 0), to: curves.curve(row: 1))
    #expect(path.returns[1] == held.simple)
    #expect(path.rolls == monthEnds)
  }

  @Test("A bond that matures before it is rolled or valued is refused with its days")
  func matured() throws {
    let short = BondPortfolio(maturities: [0.05, 2], roll: .monthEnd)
    let error = #expect(throws: BondPortfolio.Matured.self) {
      try short.requireUnmatured(on: days, monthEnds: monthEnds)
    }
    // Eighteen days are 0.05 years; the first month end but one is 28 days after the first.
    #expect(error == .init(maturity: 0.05, bought: days[1], held: days[4]))
    try BondPortfolio(maturities: [0.05], roll: .day)
      .requireUnmatured(on: Array(days[..<3]), monthEnds: [1])
  }
}

extension Double {
  /// The simple return of a log return.
  fileprivate var simple: Double { expm1(self) }
}
