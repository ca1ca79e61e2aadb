import Inference
import Performance
import TestSupport
import Testing

@Suite("Timing by noise")
struct TimingByNoiseTests {
  private func noise(weights: [[Double]], returns: [[Double]]) throws -> TimingByNoise {
    try TimingDecomposition(
      of: DrawnReturns.monthly(returns[0]), weights: weights, assetReturns: returns, lags: 0
    ).byNoise
  }

  // w 0.2 and 0.6 has mean 0.4 and variance 0.08, x 1 % and 3 % mean 0.02 and variance 0.0002:
  // 0.0004 × 0.08 + 0.0002 × (0.16 + 0.08) = 0.00008.
  @Test("One asset by hand: m² s_w² + s_x² (v² + s_w²)")
  func byHand() throws {
    let found = try noise(weights: [[0.2, 0.6]], returns: [[0.01, 0.03]])
    let reason = "a dozen roundings"
    expectClose(found.mean, 12 * 0.008, relative: 1e-14, because: reason)
    expectClose(
      found.standardDeviation, (12 * 0.00008).squareRoot(), relative: 1e-14, because: reason)
    expectClose(
      try found.sharpeRatio.get(), 12 * 0.008 / (12 * 0.00008).squareRoot(), relative: 1e-14,
      because: reason)
  }

  /// Every weight meets every return once, so that they are independent by construction; the sample of
  /// products then has exactly the mean, and with divisor n the variance, of the formula for populations.
  @Test("Weights crossed with all returns have the deviation that the formula gives")
  func crossed() throws {
    let (w, x) = ([-0.5, 0.25, 1.0, 1.5], [-0.02, 0.01, 0.03, 0.005, 0.0])
    let products = w.flatMap { weight in x.map { weight * $0 } }
    let pairs = w.flatMap { weight in x.map { (weight, $0) } }
    let found = try noise(weights: [pairs.map(\.0)], returns: [pairs.map(\.1)])
    // Divisors n - 1 in place of n: 20 / 19 on each of the two variances.
    let moments = { (values: [Double]) in
      let mean = values.reduce(0, +) / Double(values.count)
      return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
    }
    let ((v, sw), (m, sx), (_, whole)) = (moments(w), moments(x), moments(products))
    let more = 20.0 / 19
    let expected = whole + (more - 1) * (m * m * sw + sx * v * v) + (more * more - 1) * sw * sx
    expectClose(
      found.standardDeviation, (12 * expected).squareRoot(), relative: 1e-13,
      because: "sums of twenty products")
  }

  @Test(
    "A share and the rest of it in another asset is that share of the difference, held beside the other"
  )
  func twoAssets() throws {
    let (w, a, b) = ([0.2, 0.6, 0.4], [0.01, 0.03, -0.02], [0.02, -0.01, 0.015])
    let two = try noise(weights: [w, w.map { 1 - $0 }], returns: [a, b])
    let difference = try noise(
      weights: [w, [1, 1, 1]], returns: [zip(a, b).map { $0 - $1 }, b])
    expectClose(
      [two.mean, two.standardDeviation], [difference.mean, difference.standardDeviation],
      relative: 1e-13, because: "the same products summed otherwise")
  }

  @Test("Where nothing varies but weights on a return of zero there is no ratio")
  func undefined() throws {
    let found = try noise(weights: [[0.2, 0.6]], returns: [[0, 0]])
    #expect(found.standardDeviation == 0)
    #expect(found.sharpeRatio == .failure(.neverVaries))
  }
}
