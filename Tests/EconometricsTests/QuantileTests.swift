import Econometrics
import TestSupport
import Testing

@Suite("Quantiles")
struct QuantileTests {
  @Test(
    "Quantiles are linear between order statistics, by hand",
    arguments: [
      (0, 1), (0.2, 1.6), (0.5, 2.5), (0.8, 4.2), (1, 6),
    ])
  func linear(share: Double, expected: Double) throws {
    let found = try #require([6.0, 1, 3, 2].quantile(share))
    expectClose(found, expected, within: 1e-14, because: "position 3 q among 1, 2, 3, 6")
  }

  @Test("Several quantiles keep the order asked")
  func several() {
    #expect([4.0, 2, 0].quantiles([1, 0, 0.5]) == [4, 0, 2])
  }

  @Test("One value is each of its quantiles, and none has none")
  func edges() {
    #expect([7.0].quantile(0.3) == 7)
    #expect([Double]().quantile(0.5) == nil)
    #expect([Double]().quantiles([0.5]).isEmpty)
  }
}
