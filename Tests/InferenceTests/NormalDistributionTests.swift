import Inference
import TestSupport
import Testing

/// Expected numbers: scipy 1.17.1, by `Tests/Peers/sharpe_inference.py --normal`.
@Suite("The normal distribution")
struct NormalDistributionTests {
  static let reason = "a rounding of z / √2 moves a probability by a share of z² 1e-16"

  @Test(
    "Quantiles, far out and near the median",
    arguments: [
      (1e-300, -37.0470962993612), (1e-20, -9.262340089798409), (0.001, -3.090232306167813),
      (0.025, -1.9599639845400545), (0.2, -0.8416212335729142), (0.25, -0.6744897501960817),
      (0.3, -0.5244005127080409), (0.4999999, -2.506628274703107e-07),
      (0.5000001, 2.506628273311648e-07), (0.75, 0.6744897501960817), (0.95, 1.6448536269514722),
      (0.975, 1.959963984540054), (0.999999, 4.753424308817087),
    ])
  func quantile(probability: Double, expected: Double) {
    let tolerance = abs(probability - 0.5) < 1e-6 ? 1e-9 : 1e-14
    expectClose(
      NormalDistribution.quantile(probability), expected, relative: tolerance,
      because: "scipy's own roundings, and near a half the digits that it loses of the distance")
  }

  @Test("Near the median a quantile is the distance from a half over the density there")
  func nearTheMedian() {
    // √(2π) h (1 + π h² / 3 + …), h exact.
    let distance = 0x1p-30
    expectClose(
      NormalDistribution.quantile(0.5 + distance), (2 * Double.pi).squareRoot() * distance,
      relative: 1e-15, because: "the next term is a share of 1e-18")
    expectClose(
      NormalDistribution.quantile(0.5), 0, within: 1e-17, because: "the median, up to a rounding")
  }

  @Test("Quantiles are the inverse of cumulative probabilities; seed 31")
  func inverse() {
    var draws = TestDraws(seed: 31)
    for _ in 0..<1_000 {
      let z = draws.uniform(-30, 3)
      expectClose(
        NormalDistribution.quantile(NormalDistribution.cumulative(z)), z, within: 2e-14,
        because: "a rounding of a probability near 1 moves the quantile at 3 by 1e-16 / 0.004")
    }
  }

  @Test(
    "Cumulative probabilities",
    arguments: [
      (-37.0, 5.7255712225239266e-300), (-10.0, 7.61985302416047e-24),
      (-1.5, 0.06680720126885807), (0.0, 0.5), (0.3, 0.6179114221889526),
      (2.0, 0.9772498680518208),
    ])
  func cumulative(z: Double, expected: Double) {
    expectClose(
      NormalDistribution.cumulative(z), expected, relative: 5e-13, because: Self.reason)
  }

  @Test(
    "Two-sided p values keep their digits in the tails",
    arguments: [
      (0.0, 1.0), (0.1, 0.920344325445942), (-1.96, 0.04999579029644087),
      (10.0, 1.523970604832094e-23), (-37.0, 1.1451142445047853e-299),
    ])
  func twoSidedP(z: Double, expected: Double) {
    expectClose(NormalDistribution.twoSidedP(z), expected, relative: 5e-13, because: Self.reason)
  }
}
