import Econometrics
import Glibc
import Instruments
import MarketData
import TestSupport
import Testing
import TimeSeries

@Suite("Laws of bonds and their factors on whole samples")
struct BondLawsTests {
  @Test("Daily marks of a bond held for a month multiply to its monthly return")
  func dailyMarks() throws {
    try expectMarksMultiply(on: TestMarket.simulated.sample.curves, maturities: 1...10)
  }

  @Test("Daily marks multiply to the monthly return on the real files", .needsRealFiles)
  func dailyMarksOnRealFiles() throws {
    try expectMarksMultiply(on: TestMarket.real.sample.curves, maturities: 1...10)
  }

  @Test("So do those of 11 to 30 years, on the days that have them", .needsRealFiles)
  func dailyMarksOfLongBonds() throws {
    let path = try #require(SharedFiles.folder) + "/data/FED-SVENY.csv"
    let yields = try ZeroYieldFile.read(path, largestMaturity: 30, parameters: false).yields
    try expectMarksMultiply(
      on: YieldCurveHistory(days: yields.map(\.days).commonDays, wholeYears: yields),
      maturities: 11...30)
  }

  private func expectMarksMultiply(
    on curves: YieldCurveHistory, maturities: ClosedRange<Int>
  ) throws {
    let ends = TradingCalendar(days: curves.days).monthEnds
    let monthly = ends.map { curves.curve(row: $0) }
    for maturity in maturities.map(Double.init) {
      let bond = ZeroCouponBond(maturity: maturity)
      let path = BondPortfolio(maturities: [maturity], roll: .monthEnd)
        .path(on: curves, monthEnds: ends)
      for month in ends.indices.dropFirst() {
        expectClose(
          path.totalReturn(from: ends[month - 1], to: ends[month]),
          expm1(bond.logReturn(from: monthly[month - 1], to: monthly[month])), within: 1e-13,
          because: "some 22 factors near one, and roundings of n y(n)")
      }
    }
  }

  @Test(
    "On the factors of the mean of 1, 5 and 10 years those yields load 1 on level, with R² of 1")
  func exactFactors() throws {
    try expectExactFactors(TestMarket.simulated.sample)
  }

  @Test("Yields of 1, 5 and 10 years are exact in their factors on real files", .needsRealFiles)
  func exactFactorsOnRealFiles() throws {
    try expectExactFactors(TestMarket.real.sample)
  }

  private func expectExactFactors(_ sample: CurveSample) throws {
    let factors = YieldFactors(sample.curves, level: [1, 5, 10])
    for maturity in [1, 5, 10] {
      let fit = try OrdinaryLeastSquares(
        of: factors.changes(ofYield: maturity),
        on: .withConstant([factors.level, factors.slope, factors.curvature]))
      let reason = "changes of 5e-4 are differences of yields with roundings of 7e-18"
      expectClose(fit.coefficients[1], 1, within: 1e-12, because: reason)
      expectClose(try #require(fit.rSquared), 1, within: 1e-12, because: reason)
    }
  }
}
