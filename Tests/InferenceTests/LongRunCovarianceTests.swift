import Econometrics
import Inference
import LinearAlgebra
import TestSupport
import Testing

@Suite("Long-run covariances")
struct LongRunCovarianceTests {
  @Test("Two short series with one lag, by hand")
  func byHand() {
    // Distances -2, -1, 0, 3 and 1, -1, 1, -1; weight 1/2 for one lag, divisor 4.
    // 14 + 2 × 1/2 × 2 = 16; 4 + 2 × 1/2 × -3 = 1; (-2 + 1 + 0 - 3) + 1/2 ((-1 + 0 + 3) + (2 - 1 + 0)) = -2.5.
    let covariance = LongRunCovariance(of: [[1, 2, 3, 6], [3, 1, 3, 1]], lags: 1)
    #expect(covariance.matrix.values == [4, -0.625, -0.625, 0.25])
    #expect(covariance.observations == 4)
  }

  @Test("It is the sum over lags that defines it", arguments: [0, 1, 4, 11, 40])
  func definition(lags: Int) {
    let series = SharpeFixture.market(seed: 5, count: 30)
    let found = LongRunCovariance(of: series, lags: lags).matrix
    let distances = series.map { values in values.map { $0 - (values.mean ?? 0) } }
    for (row, left) in distances.enumerated() {
      for (column, right) in distances.enumerated() {
        var sum = 0.0
        for first in left.indices {
          for second in right.indices where abs(first - second) <= lags {
            sum +=
              left[first] * right[second] * (1 - Double(abs(first - second)) / Double(lags + 1))
          }
        }
        expectClose(
          found[row, column], sum / 30, within: 1e-17,
          because: "sums of at most 900 products of 1e-4 by two routes")
      }
    }
  }

  @Test("The standard error of a mean is the one behind its Newey-West t statistic")
  func meanStatistic() throws {
    let values = SharpeFixture.market(seed: 6, count: 622)[0]
    let covariance = LongRunCovariance(of: [values])
    #expect(covariance.lags == NeweyWestLags.usual(observations: 622))
    let t = try #require(values.meanTStatistic(neweyWestLags: covariance.lags))
    expectClose(
      try #require(values.mean) / covariance.standardError(gradient: [1]), t, relative: 1e-12,
      because: "two routes over 622 values, rounding only")
  }

  @Test("A function of two means has the error of its linear part")
  func gradient() {
    let covariance = LongRunCovariance(of: [[1, 2, 3, 6], [3, 1, 3, 1]], lags: 1)
    // 4 × 4 + 2 × 2 × -1 × -0.625 + 0.25 = 18.75, over 4.
    expectClose(
      covariance.standardError(gradient: [2, -1]), (18.75 / 4).squareRoot(), relative: 1e-15,
      because: "exact but for the root")
  }
}
