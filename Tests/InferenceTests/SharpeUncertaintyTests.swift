import Performance
import TestSupport
import Testing

@testable import Inference

@Suite("The uncertainty of a Sharpe ratio")
struct SharpeUncertaintyTests {
  private func uncertainty(_ values: [Double]) throws -> SharpeUncertainty {
    SharpeUncertainty(
      of: try SharpeSample(of: ExcessReturns(values: values, periodsPerYear: 12)))
  }

  /// A ratio of one period, n of them, a year having one.
  private func uncertainty(
    ratio: Double, skewness: Double, kurtosis: Double, observations: Int
  ) -> SharpeUncertainty {
    SharpeUncertainty(
      ratio: ratio, skewness: skewness, kurtosis: kurtosis, observations: observations,
      periodsPerYear: 1, standardError: .failure(.noVariance))
  }

  @Test(
    "Errors, probabilities and lengths are those of statsmodels and scipy",
    arguments: SharpeFixture.all)
  func referee(fixture: SharpeFixture) throws {
    for (sample, expected) in zip(try fixture.samples(), fixture.singles) {
      let uncertainty = SharpeUncertainty(of: sample)
      let found = [
        try uncertainty.standardError.get(), uncertainty.independentStandardError,
        try uncertainty.probability().get(), try uncertainty.probability(above: 0.5).get(),
        try uncertainty.minimumTrackRecordLength().get(),
      ]
      expectClose(
        found, expected, relative: 1e-10, because: "two routes over 13,000 returns, rounding only")
    }
  }

  @Test("The hedge fund of Bailey and López de Prado (2012), two years of months")
  func published() throws {
    let ratio = 0.036 / 0.079
    let found = uncertainty(ratio: ratio, skewness: -2.448, kurtosis: 10.164, observations: 24)
    let normal = uncertainty(ratio: ratio, skewness: 0, kurtosis: 3, observations: 24)
    let reason = "printed with three decimals from moments of three digits"
    expectClose(try found.probability().get(), 0.913, within: 1e-3, because: reason)
    expectClose(try normal.probability().get(), 0.982, within: 1e-3, because: reason)
  }

  @Test(
    "Lo's errors for independent normal returns",
    arguments: [(0.5, 12, 0.306), (1, 60, 0.158), (3, 500, 0.105)])
  func independent(ratio: Double, observations: Int, expected: Double) {
    let found = uncertainty(ratio: ratio, skewness: 0, kurtosis: 3, observations: observations)
    expectClose(
      found.independentStandardError, expected, within: 5e-4, because: "rounded to three decimals")
  }

  @Test("A track record of just the needed length reaches the level")
  func trackRecord() throws {
    // Ratio 0.5, skewness 0, kurtosis 3: 1 + 1.125 (z / 0.5)²; with n - 1 = 1.125 z² / 0.25 the probability's
    // argument is 0.5 √(n - 1) / √1.125 = z.
    let found = uncertainty(ratio: 0.5, skewness: 0, kurtosis: 3, observations: 10)
    let z = 1.6448536269514722
    expectClose(
      try found.minimumTrackRecordLength().get(), 1 + 4.5 * z * z, relative: 1e-14,
      because: "a few roundings")
  }

  @Test("Above its own ratio lies half of the probability, and scaling changes nothing")
  func laws() throws {
    let values = SharpeFixture.quarterly.series[0]
    let returns = ExcessReturns(values: values, periodsPerYear: 12)
    let plain = try uncertainty(values)
    let ratio = try returns.sharpeRatio.get()
    expectClose(
      try plain.probability(above: ratio).get(), 0.5, within: 1e-14,
      because: "a difference of equal numbers, each rounded")
    let scaled = try uncertainty(values.map { $0 * 3.3 })
    expectClose(
      try scaled.standardError.get(), try plain.standardError.get(), relative: 1e-12,
      because: "the factor cancels but for the roundings of the products")
  }

  @Test("A ratio that is not above zero has no track record to wait for")
  func negative() throws {
    let found = try uncertainty([0.01, -0.02, 0.005, -0.01])
    #expect(found.minimumTrackRecordLength() == .failure(.ratioNotPositive))
    #expect(try found.probability().get() < 0.5)
    #expect(Undefined.ratioNotPositive.description == "the Sharpe ratio is not above zero")
  }

  @Test("Two returns in such shares that no draw of them moves the ratio have no error")
  func noVariance() throws {
    // One of 5, four of 0, and 5/3 more each: y = 2 and -1/2, whose sum 3/2 is 2 / S for S = 4/3, the ratio of
    // mean 8/3 and deviation 2: u = y - 2/3 (y² - 1) = 0 for both.
    let found = try uncertainty([5, 0, 0, 0, 0].map { $0 + 5.0 / 3 })
    #expect(found.standardError == .failure(.noVariance))
  }

  @Test("Returns that never vary, or are too few, have no sample")
  func undefined() {
    let bill = [1e-4, 1e-4 + 2e-16, 1e-4 - 3e-16]
    #expect(throws: Undefined.neverVaries) { try uncertainty(bill) }
    #expect(throws: Undefined.tooFewReturns(have: 1, need: 2)) { try uncertainty([0.1]) }
    #expect(throws: Undefined.tooLarge) { try uncertainty([1e200, -1e200, 3e200]) }
  }
}
