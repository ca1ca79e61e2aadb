import Instruments
import TestSupport
import Testing
import TimeSeries

@Suite("Yield curves")
struct YieldCurveTests {
  let day = Day(number: 0)

  @Test("Between whole years the yield lies on the line between them")
  func interpolation() {
    let curve = YieldCurve(day: day, wholeYears: [0.01, 0.02, 0.04])
    expectClose(
      curve.zeroYield(maturity: 2.25), 0.025, within: 1e-17,
      because: "0.02 + 0.25 × (0.04 - 0.02): a difference, a product, a sum")
    #expect(curve.zeroYield(maturity: 3) == 0.04)
    #expect(curve.zeroYield(maturity: 1) == 0.01)
  }

  @Test("Below one year the line through one and two years goes on, or the first yield stays")
  func belowOneYear() {
    let yields = [0.01, 0.03]
    expectClose(
      YieldCurve(day: day, wholeYears: yields, shortEnd: .line).zeroYield(maturity: 0.5), 0,
      within: 1e-17, because: "0.01 - 0.5 × 0.02")
    #expect(
      YieldCurve(day: day, wholeYears: yields, shortEnd: .flat).zeroYield(maturity: 0.5) == 0.01)
  }

  @Test("Svensson's curve at a maturity of 1 with unit decay times")
  func svensson() {
    // With e = exp(-1), f(1) = 1 - e and f(1/2) = 2 (1 - exp(-1/2)).
    let e = 0.36787944117144233
    let f2 = 2 * (1 - 0.6065306597126334)
    let curve = SvenssonParameters(
      beta0: 0.04, beta1: -0.02, beta2: 0.01, beta3: 0.03, tau1: 1, tau2: 2)
    let expected =
      0.04 - 0.02 * (1 - e) + 0.01 * (1 - e - e) + 0.03 * (f2 - 0.6065306597126334)
    expectClose(
      curve.zeroYield(maturity: 1), expected, within: 1e-16,
      because: "two exponentials, four products and their sum, all below 0.1")
  }

  @Test("Without a second decay time the last term is absent")
  func nelsonSiegel() {
    let with = SvenssonParameters(
      beta0: 0.04, beta1: -0.02, beta2: 0.01, beta3: 0, tau1: 1.5, tau2: 7)
    let without = SvenssonParameters(
      beta0: 0.04, beta1: -0.02, beta2: 0.01, beta3: 0.5, tau1: 1.5, tau2: nil)
    #expect(with.zeroYield(maturity: 5) == without.zeroYield(maturity: 5))
  }
}
