import TestSupport
import Testing

@testable import MarketData

@Suite("Nelson-Siegel curves")
struct NelsonSiegelPathTests {
  let path = NelsonSiegelPath(level: [5, 5, 5], slope: [0, 2, 2], curvature: [0, 0, 1])

  @Test("Level alone is a flat curve")
  func flat() {
    #expect([1, 10, 30].map { path.publishedYields(maturity: $0)[0] } == [0.05, 0.05, 0.05])
  }

  @Test("At two and a half years the loadings are 1 - 1/e and 1 - 2/e, by hand")
  func loadings() {
    let yields = path.publishedYields(maturity: 2.5)
    let reason = "5 - 2 × 0.6321206 and 0.2642411 more, published with four decimals"
    expectClose(yields[1], 0.037358, within: 1e-16, because: reason)
    expectClose(yields[2], 0.040000, within: 1e-16, because: reason)
  }

  @Test("Rows are selected in their order")
  func selection() {
    #expect(path.selecting([0, 2]).curvature == [0, 1])
  }
}
