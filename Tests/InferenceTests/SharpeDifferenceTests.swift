import Inference
import Performance
import TestSupport
import Testing

@Suite("The difference of two Sharpe ratios")
struct SharpeDifferenceTests {
  private func sample(_ values: [Double]) throws -> SharpeSample {
    try SharpeSample(of: ExcessReturns(values: values, periodsPerYear: 12))
  }

  @Test("Errors and Memmel's test are those of numpy and statsmodels", arguments: SharpeFixture.all)
  func referee(fixture: SharpeFixture) throws {
    let samples = try fixture.samples()
    for ((first, second), expected) in zip([(0, 1), (0, 2), (1, 2)], fixture.pairs) {
      let difference = SharpeDifference(of: samples[first], less: samples[second])
      let test = try difference.jobsonKorkieMemmel.get()
      expectClose(
        [difference.value, try difference.standardError.get(), test.z, test.p], expected,
        relative: 1e-10, because: "two routes over at most 13,000 returns, rounding only")
    }
  }

  @Test("Memmel's test of four uncorrelated returns, by hand")
  func byHand() throws {
    // Distances 1, 1, -1, -1 and 1, -1, 1, -1: r = 0, deviations √(4/3). Ratios 2 / √(4/3) = √3 and 0.
    let difference = SharpeDifference(
      of: try sample([3, 3, 1, 1]), less: try sample([1, -1, 1, -1]))
    // v = (2 + 3 / 2) / 4.
    expectClose(
      try difference.jobsonKorkieMemmel.get().z, (3 / (3.5 / 4)).squareRoot(), relative: 1e-15,
      because: "a few roundings")
    expectClose(difference.value, 6, relative: 1e-15, because: "√3 × √12")
  }

  @Test("Exchanging the two turns the sign and nothing else")
  func exchange() throws {
    let samples = try SharpeFixture.quarterly.samples()
    let forward = SharpeDifference(of: samples[0], less: samples[1])
    let backward = SharpeDifference(of: samples[1], less: samples[0])
    #expect(forward.value == -backward.value)
    #expect(forward.standardError == backward.standardError)
    #expect(
      try forward.jobsonKorkieMemmel.get().z == -backward.jobsonKorkieMemmel.get().z)
    #expect(try forward.jobsonKorkieMemmel.get().p == backward.jobsonKorkieMemmel.get().p)
  }

  @Test("Scaling one of them by a positive number changes nothing")
  func scaling() throws {
    let series = SharpeFixture.quarterly.series
    let plain = SharpeDifference(of: try sample(series[0]), less: try sample(series[1]))
    let scaled = SharpeDifference(
      of: try sample(series[0].map { $0 * 2.7 }), less: try sample(series[1]))
    let reason = "the factor cancels but for the roundings of the products"
    expectClose(scaled.value, plain.value, relative: 1e-12, because: reason)
    expectClose(
      try scaled.standardError.get(), try plain.standardError.get(), relative: 1e-12,
      because: reason)
    expectClose(
      try scaled.jobsonKorkieMemmel.get().p, try plain.jobsonKorkieMemmel.get().p, relative: 1e-12,
      because: reason)
  }

  @Test(
    "The same returns, or a multiple of them, have no error to divide by", arguments: [1, 0.37, 12])
  func proportional(factor: Double) throws {
    let series = SharpeFixture.monthly.series[0]
    let difference = SharpeDifference(
      of: try sample(series), less: try sample(series.map { $0 * factor }))
    expectClose(difference.value, 0, within: 1e-12, because: "zero but for rounding")
    #expect(difference.standardError == .failure(.proportional))
    #expect(difference.jobsonKorkieMemmel == .failure(.proportional))
  }

  @Test("Returns that mirror each other differ")
  func mirrored() throws {
    let series = SharpeFixture.monthly.series[0]
    let one = try sample(series)
    let difference = SharpeDifference(of: one, less: try sample(series.map { -$0 }))
    // r = -1: v = [4 + (S² + S² - 2 S (-S)) / 2] / n = (4 + 2 S²) / n with a difference of 2 S.
    let v = (4 + 2 * one.ratio * one.ratio) / 622
    expectClose(
      try difference.jobsonKorkieMemmel.get().z, 2 * one.ratio / v.squareRoot(), relative: 1e-12,
      because: "sums over 622 returns")
  }
}
