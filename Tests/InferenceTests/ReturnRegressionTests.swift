import Econometrics
import Inference
import Performance
import TestSupport
import Testing

@Suite("Alpha and beta")
struct ReturnRegressionTests {
  @Test(
    "They are statsmodels' least squares with its HAC errors", arguments: PartsFixture.regressions)
  func statsmodels(periods: Int, lags: Int, expected: [Double]) throws {
    let other = DrawnReturns.values(seed: 2, count: periods)
    let own = zip(DrawnReturns.values(seed: 1, count: periods), other).map { $0 + 0.5 * $1 }
    let fit = try ReturnRegression(
      of: DrawnReturns.monthly(own), on: DrawnReturns.monthly(other), lags: lags)
    let found = [fit.alpha, try fit.alphaT.get(), fit.beta, try fit.betaT.get()]
    expectClose(
      found, expected, relative: 1e-10, because: "QR here, a pseudo-inverse there, up to 3,000 sums"
    )
  }

  @Test("A multiple of the other's returns has alpha 0, that beta, and no t statistics")
  func multiple() throws {
    let other = DrawnReturns.values(seed: 2, count: 60)
    let fit = try ReturnRegression(
      of: DrawnReturns.monthly(other.map { 0.4 * $0 }), on: DrawnReturns.monthly(other), lags: 3)
    expectClose(
      fit.alpha, 0, within: 1e-16, because: "twelve times the rounding of returns near 0.01")
    expectClose(fit.beta, 0.4, relative: 1e-14, because: "60 sums of one sign")
    #expect(fit.alphaT == .failure(.proportional))
    #expect(fit.betaT == .failure(.proportional))
  }

  @Test("Returns that never vary have beta 0 and say so")
  func flat() throws {
    let fit = try ReturnRegression(
      of: DrawnReturns.monthly(Array(repeating: 0.001, count: 60)),
      on: DrawnReturns.monthly(DrawnReturns.values(seed: 2, count: 60)), lags: 3)
    expectClose(fit.alpha, 0.012, relative: 1e-14, because: "twelve times 0.001, and rounding")
    #expect(fit.alphaT == .failure(.neverVaries))
    #expect(fit.betaT == .failure(.neverVaries))
  }

  @Test("Returns of another that never vary, or fewer than three, give no regression")
  func undefined() {
    let own = DrawnReturns.monthly([0.01, 0.02, -0.01, 0.03])
    let flat = DrawnReturns.monthly([0.001, 0.001, 0.001 + 1e-17, 0.001])
    #expect(throws: Undefined.neverVaries) { try ReturnRegression(of: own, on: flat, lags: 0) }
    let short = DrawnReturns.monthly([0.01, 0.02])
    #expect(throws: Undefined.tooFewReturns(have: 2, need: 3)) {
      try ReturnRegression(of: short, on: short, lags: 0)
    }
  }

  @Test("The t statistic of a mean says why it is undefined")
  func means() throws {
    let values = DrawnReturns.values(seed: 2, count: 60)
    let expected = try #require(values.meanTStatistic(neweyWestLags: 3))
    #expect(DrawnReturns.monthly(values).meanT(lags: 3) == .success(expected))
    let bills = DrawnReturns.monthly([1e-16, -1e-16, 0, 2e-16])
    #expect(bills.meanT(lags: 1) == .failure(.neverVaries))
    #expect(
      DrawnReturns.monthly([0.1]).meanT(lags: 1) == .failure(.tooFewReturns(have: 1, need: 2)))
  }
}
