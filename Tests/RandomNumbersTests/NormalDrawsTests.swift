import RandomNumbers
import TestSupport
import Testing

@Suite("Normal draws")
struct NormalDrawsTests {
  // Expected values: the formula in Python with 40 digits (mpmath 1.3).
  @Test(
    "Pairs are the polar transform of two uniforms",
    arguments: [
      (0, 0, -0.45275774021745814433, 0.20776603893419178564),
      (1971, 7, -0.032972365073685377044, -0.0083790349519024418829),
    ] as [(UInt64, UInt64, Double, Double)])
  func pairs(seed: UInt64, index: UInt64, first: Double, second: Double) {
    let pair = NormalDraws(from: SplitMix64(seed: seed)).pair(index)
    let reason = "rounding of u (half a unit of 2⁻⁵³) and of log, cos and sin"
    expectClose(pair.first, first, within: 1e-14, because: reason)
    expectClose(pair.second, second, within: 1e-14, because: reason)
  }

  @Test("Numbers one by one are the pairs one after the other")
  func oneByOne() {
    let draws = NormalDraws(from: SplitMix64(seed: 5))
    #expect((draws[6], draws[7]) == draws.pair(3))
  }

  @Test("A stream that starts later gives the later pairs")
  func start() {
    let stream = SplitMix64(seed: 5)
    let later = NormalDraws(from: stream, startingAt: 8)
    #expect(later.pair(0) == NormalDraws(from: stream).pair(4))
  }

  @Test("100,000 numbers have the moments of the standard normal")
  func moments() {
    let draws = NormalDraws(from: SplitMix64(seed: 1971))
    let numbers = (0..<100_000).map { draws[UInt64($0)] }
    let moment = { (power: Int) -> Double in
      numbers.reduce(0) { sum, z in sum + (0..<power).reduce(1) { product, _ in product * z } }
        / Double(numbers.count)
    }
    let reason = "four standard errors, √(variance of zᵏ / 100,000)"
    expectClose(moment(1), 0, within: 4 * 0.00316, because: reason)
    expectClose(moment(2), 1, within: 4 * 0.00447, because: reason)
    expectClose(moment(3), 0, within: 4 * 0.01225, because: reason)
    expectClose(moment(4), 3, within: 4 * 0.0310, because: reason)
  }

  @Test("Both numbers of a pair are uncorrelated")
  func uncorrelated() {
    let draws = NormalDraws(from: SplitMix64(seed: 1971))
    let products = (0..<50_000).map { index -> Double in
      let pair = draws.pair(UInt64(index))
      return pair.first * pair.second
    }
    let mean = products.reduce(0, +) / 50_000
    expectClose(mean, 0, within: 4 * 0.00447, because: "four standard errors, 1 / √50,000")
  }
}
