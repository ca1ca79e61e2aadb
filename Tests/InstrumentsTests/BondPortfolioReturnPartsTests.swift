import Glibc
import TestSupport
import Testing
import TimeSeries

@testable import Instruments

@Suite("What the returns of rolled bonds consist of")
struct BondPortfolioReturnPartsTests {
  private func parts(
    _ bonds: BondPortfolio, on random: RandomCurves, counting choice: BondReturn
  ) -> [BondReturnParts] {
    bonds.returnParts(
      on: random.curves, factors: random.curves.factors, monthEnds: random.monthEnds,
      counting: choice)
  }

  @Test("Every day's parts add up to the path's return of the day", arguments: bondConventions)
  func addUp(choice: BondReturn, shortEnd: ShortEnd) {
    for seed in 1...8 as ClosedRange<UInt64> {
      let random = RandomCurves(seed: seed, count: 60, largest: 10, shortEnd: shortEnd)
      for bonds in [
        BondPortfolio(maturities: [10], roll: .day),
        BondPortfolio(maturities: [1, 2, 4.5, 9.75], roll: .monthEnd),
      ] {
        let path = bonds.path(on: random.curves, monthEnds: random.monthEnds, counting: choice)
        let found = parts(bonds, on: random, counting: choice).map(\.total)
        for row in random.days.indices {
          // Yields that are drawn anew each day move prices several times over.
          expectClose(
            found[row], path.returns[row], within: 1e-14 * (1 + abs(path.returns[row])),
            because: "exp and ratios of prices from 0.2 to 6 (seed \(seed), row \(row))")
        }
      }
    }
  }

  @Test("Yields that move as markets do leave a rounding of 1e-15")
  func smallRounding() {
    var draws = TestDraws(seed: 7)
    let days = (0..<400).map { Day(iso: "1999-01-28")!.advanced(by: $0) }
    let wholeYears = (1...10).map { years in
      var yield = 0.1
      return Series(
        name: "\(years)", days: days,
        values: days.map { _ in
          yield += draws.uniform(-0.001, 0.001)
          return yield
        })
    }
    let curves = YieldCurveHistory(days: days, wholeYears: wholeYears)
    let monthEnds = TradingCalendar(days: days).monthEnds
    let bonds = BondPortfolio(maturities: (2...10).map(Double.init), roll: .monthEnd)
    expectClose(
      bonds.returnParts(on: curves, factors: curves.factors, monthEnds: monthEnds).map(\.total),
      bonds.path(on: curves, monthEnds: monthEnds).returns, within: 1e-15,
      because: "prices near one (seed 7)")
  }

  @Test("Rolled daily, each day has the parts of a new bond's simple return")
  func daily() {
    let random = RandomCurves(seed: 3, count: 12, largest: 3, shortEnd: .line)
    let found = parts(BondPortfolio(maturities: [2], roll: .day), on: random, counting: .aged)
    for row in random.days.indices.dropFirst() {
      let bond = ZeroCouponBond(maturity: 2).logReturnParts(
        from: random.curves.curve(row: row - 1), to: random.curves.curve(row: row)
      ).simple
      expectClose(found[row].carry, bond.carry, within: 1e-16, because: "one more product")
      expectClose(found[row].remainder, bond.remainder, within: 1e-15, because: "one more product")
    }
    #expect(found[0] == BondReturnParts())
  }

  @Test("Between rolls a bond's part counts by its price, not by the equal parts at the roll")
  func drift() {
    // Flat curves of 4, 5 and 6 %, a day of dt = 1 / 365.25 years apart. The day after the purchase a zero of
    // n years has the price p = exp(0.04 n - 0.05 (n - dt)); its next day's log return is
    // r = 0.05 (n - dt) - 0.06 (n - 2 dt), of which the level's move is -0.01 (n - 2 dt).
    let days = (0..<3).map { Day(iso: "1999-01-05")!.advanced(by: $0) }
    let wholeYears = (1...10).map { years in
      Series(name: "\(years)", days: days, values: [0.04, 0.05, 0.06])
    }
    let curves = YieldCurveHistory(days: days, wholeYears: wholeYears)
    let found = BondPortfolio(maturities: [1, 10], roll: .monthEnd).returnParts(
      on: curves, factors: curves.factors, monthEnds: [])
    let dt = 1 / 365.25
    let price = { (n: Double) in exp(0.04 * n - 0.05 * (n - dt)) }
    let level = { (n: Double) in
      let r = 0.05 * (n - dt) - 0.06 * (n - 2 * dt)
      return -0.01 * (n - 2 * dt) * expm1(r) / r
    }
    expectClose(
      found[2].level, (price(1) * level(1) + price(10) * level(10)) / (price(1) + price(10)),
      within: 1e-15, because: "returns below 0.1 and prices near one")
  }

  @Test("No days have no parts")
  func empty() {
    let curves = YieldCurveHistory(
      days: [], wholeYears: (1...2).map { Series(name: "\($0)", days: [], values: []) })
    let bonds = BondPortfolio(maturities: [2], roll: .day)
    #expect(bonds.returnParts(on: curves, factors: curves.factors, monthEnds: []).isEmpty)
  }
}
