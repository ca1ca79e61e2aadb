import Inference
import Performance
import TestSupport
import Testing

@Suite("Static, timing and other")
struct TimingDecompositionTests {
  @Test("Two periods of one asset, by hand")
  func byHand() throws {
    // w 0.2 and 0.6, x 1 % and 3 %: 0.4 × 2 % held, 0.2 × 1 % timed; the second month lost 0.1 % to costs.
    let parts = try TimingDecomposition(
      of: DrawnReturns.monthly([0.002, 0.017]), weights: [[0.2, 0.6]],
      assetReturns: [[0.01, 0.03]], lags: 0)
    let reason = "twelve times a few roundings"
    expectClose(parts.staticMean, 12 * 0.008, relative: 1e-14, because: reason)
    expectClose(parts.timingMean, 12 * 0.002, relative: 1e-14, because: reason)
    expectClose(parts.otherMean, 12 * -0.0005, relative: 1e-13, because: reason)
  }

  @Test(
    "The parts are those of numpy, the t statistic that of statsmodels",
    arguments: PartsFixture.timing)
  func referee(periods: Int, lags: Int, expected: [Double]) throws {
    let parts = try Self.drawn(periods: periods, lags: lags)
    let found = [
      parts.staticMean, parts.timingMean, parts.otherMean, try parts.timingT.get(),
      parts.byNoise.standardDeviation, try parts.byNoise.sharpeRatio.get(),
    ]
    expectClose(found, expected, relative: 1e-10, because: "up to 3,000 sums in other orders")
  }

  @Test("The parts add up to the annualized mean", arguments: [12, 167, 3000])
  func identity(periods: Int) throws {
    let returns = Self.returns(periods: periods)
    let parts = try Self.drawn(periods: periods, lags: 2)
    expectClose(
      parts.staticMean + parts.timingMean + parts.otherMean, try #require(returns.annualizedMean),
      within: 1e-15, because: "twelve times the rounding of a mean of returns under 0.2")
  }

  @Test("Weights that vary by no more than rounding hold no timing")
  func constantWeights() {
    let returns = DrawnReturns.monthly([0.01, 0.02, -0.01])
    #expect(throws: Undefined.weightsNeverVary) {
      try TimingDecomposition(
        of: returns, weights: [[0.4, 0.4 + 1e-16, 0.4], [0.6, 0.6, 0.6]],
        assetReturns: [returns.values, returns.values], lags: 1)
    }
  }

  @Test("Timing an asset whose returns never vary has no t statistic")
  func flatAsset() throws {
    let parts = try TimingDecomposition(
      of: DrawnReturns.monthly([0.001, 0.002, 0.003]), weights: [[0.1, 0.2, 0.3]],
      assetReturns: [[0.01, 0.01, 0.01]], lags: 1)
    #expect(parts.timingMean == 0)
    #expect(parts.timingT == .failure(.neverVaries))
  }

  @Test("One period cannot be decomposed")
  func tooShort() {
    #expect(throws: Undefined.tooFewReturns(have: 1, need: 2)) {
      try TimingDecomposition(
        of: DrawnReturns.monthly([0.01]), weights: [[1]], assetReturns: [[0.01]], lags: 0)
    }
  }

  private static func drawn(periods: Int, lags: Int) throws -> TimingDecomposition {
    try TimingDecomposition(
      of: returns(periods: periods), weights: weights(periods), assetReturns: assets(periods),
      lags: lags)
  }

  private static func weights(_ periods: Int) -> [[Double]] {
    [5, 6].map { DrawnReturns.weights(seed: $0, count: periods) }
  }

  private static func assets(_ periods: Int) -> [[Double]] {
    [(7, 0.004), (8, 0.001)].map { DrawnReturns.values(seed: $0, count: periods, mean: $1) }
  }

  /// What the weights earn, and something else.
  private static func returns(periods: Int) -> ExcessReturns {
    var values = DrawnReturns.values(seed: 9, count: periods, mean: -0.0005)
    for (weights, asset) in zip(weights(periods), assets(periods)) {
      for place in values.indices { values[place] += weights[place] * asset[place] }
    }
    return DrawnReturns.monthly(values)
  }
}
