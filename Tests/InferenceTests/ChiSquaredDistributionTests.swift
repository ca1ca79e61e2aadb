import Glibc
import Inference
import TestSupport
import Testing

@Suite("The chi-squared distribution")
struct ChiSquaredDistributionTests {
  @Test("Upper tails are scipy's, 300 powers of ten down", arguments: PartsFixture.upperTails)
  func tails(degreesOfFreedom: Int, expected: [Double]) {
    let found = PartsFixture.points.map {
      ChiSquaredDistribution.upperTail($0, degreesOfFreedom: degreesOfFreedom)
    }
    expectClose(
      found, expected, relative: 1e-12, because: "100 terms of one sign, and scipy's own error")
  }

  @Test("Tables' 5 % points")
  func table() {
    // Abramowitz and Stegun, table 26.8, to its five decimals.
    for (k, point) in [(1, 3.84146), (2, 5.99147), (5, 11.0705), (10, 18.3070), (30, 43.7729)] {
      expectClose(
        ChiSquaredDistribution.upperTail(point, degreesOfFreedom: k), 0.05, within: 1e-6,
        because: "the points have six digits")
    }
  }

  @Test("Nothing is below 0, and the whole above it")
  func atZero() {
    for k in 1...400 { #expect(ChiSquaredDistribution.upperTail(0, degreesOfFreedom: k) == 1) }
  }

  @Test("With two degrees of freedom it is exponential")
  func exponential() {
    for x in stride(from: 0.0, through: 1400, by: 12.5) {
      expectClose(
        ChiSquaredDistribution.upperTail(x, degreesOfFreedom: 2), exp(-x / 2), relative: 1e-15,
        because: "two factors exp(-x/4) for one exp(-x/2)")
    }
  }
}
