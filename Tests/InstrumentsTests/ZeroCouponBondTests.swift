import Instruments
import TestSupport
import Testing
import TimeSeries

@Suite("Zero-coupon bonds")
struct ZeroCouponBondTests {
  /// The worked example of the numerical contract: y0(2) = 5 %, three days later y1(1) = 4.8 % and
  /// y1(2) = 5.1 %; y0(1) = 4.7 %.
  let friday = Day(number: 0)
  func bought(_ shortEnd: ShortEnd) -> YieldCurve {
    YieldCurve(day: friday, wholeYears: [0.047, 0.05], shortEnd: shortEnd)
  }
  func sold(_ shortEnd: ShortEnd) -> YieldCurve {
    YieldCurve(day: friday.advanced(by: 3), wholeYears: [0.048, 0.051], shortEnd: shortEnd)
  }

  @Test("A two-year zero held for three days, worked example")
  func workedExample() {
    let years = sold(.line).day.years(since: friday)
    #expect(years == 0.008213552361396304)
    expectClose(
      sold(.line).zeroYield(maturity: 2 - years), 0.050975359342915805, within: 1e-17,
      because: "one interpolation, values near 0.05")
    expectClose(
      ZeroCouponBond(maturity: 2).logReturn(from: bought(.line), to: sold(.line)),
      -0.0015320299027275774, within: 1e-16, because: "a difference of two products near 0.1")
  }

  @Test(
    "A one-year zero held for three days, worked example",
    arguments: [(ShortEnd.flat, -0.0006057494866529775), (.line, -0.0005813112168959675)])
  func shortEnd(choice: ShortEnd, expected: Double) {
    expectClose(
      ZeroCouponBond(maturity: 1).logReturn(from: bought(choice), to: sold(choice)), expected,
      within: 1e-16, because: "a difference of two products near 0.05")
  }

  @Test("Ten-year zero bought at 5 %, sold a year later as a nine-year at 4 %")
  func oneYearHoldingReturn() {
    let flat = { (day: Int, level: Double) in
      YieldCurve(
        day: friday.advanced(by: day), wholeYears: Array(repeating: level, count: 10))
    }
    let years = 1461.0 / 365.25  // four years of 365.25 days are whole days
    let earned = ZeroCouponBond(maturity: 10).logReturn(from: flat(0, 0.05), to: flat(1461, 0.04))
    expectClose(
      earned, 10 * 0.05 - (10 - years) * 0.04, within: 1e-15,
      because: "two products, one difference")
  }

  @Test("Without roll-down the bond earns its yield and n times the fall in yield")
  func noRollDown() {
    let bond = ZeroCouponBond(maturity: 2)
    expectClose(
      bond.logReturn(from: bought(.line), to: sold(.line), counting: .noRollDown),
      -2 * (0.051 - 0.05) + 0.05 * 3 / 365.25, within: 1e-16,
      because: "two products, a difference and a sum; the yields are below 0.1")
    expectClose(
      bond.logReturn(from: bought(.line), to: sold(.line), counting: .priceOnly),
      -2 * (0.051 - 0.05), within: 1e-16, because: "one difference of yields below 0.1")
  }
}
