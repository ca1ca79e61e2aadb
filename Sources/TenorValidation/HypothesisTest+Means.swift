import Inference
import Performance

extension HypothesisTest {
  static let mean = HypothesisTest(
    "Newey-West t of a mean", against: "Sharpe ratio # a year"
  ) { setting, draws in
    let returns = setting.returns(ofRatio: setting.effect, from: &draws)
    return try abs(returns.meanT(lags: setting.lags).get()) > criticalT
  }

  static let alpha = HypothesisTest(
    "Newey-West t of alpha", against: "alpha of # residual deviations a year"
  ) { setting, draws in
    try abs(regression(setting, &draws, alpha: setting.effect).alphaT.get()) > criticalT
  }

  static let beta = HypothesisTest("Newey-West t of beta", against: "beta #") { setting, draws in
    try abs(regression(setting, &draws, beta: setting.effect).betaT.get()) > criticalT
  }

  private static func regression(
    _ setting: Setting, _ draws: inout Draws, alpha: Double = 0, beta: Double = 0
  ) throws -> ReturnRegression {
    let other = setting.returns(ofRatio: Setting.ratio, from: &draws)
    let rest = setting.returns(ofRatio: alpha, from: &draws)
    let returns = ExcessReturns(
      values: zip(other.values, rest.values).map { beta * $0 + $1 },
      periodsPerYear: rest.periodsPerYear)
    return try ReturnRegression(of: returns, on: other, lags: setting.lags)
  }

  /// Weights that keep nine tenths from each period to the next.
  static let timing = HypothesisTest(
    "Newey-West t of timing", against: "correlation # of weights and returns"
  ) { setting, draws in
    let persistence = 0.9
    let innovation = (1 - persistence * persistence).squareRoot()
    var weight = draws.normal()
    let weights = (0..<setting.periods).map { _ in
      weight = persistence * weight + innovation * draws.normal()
      return weight
    }
    let returns = setting.returns(ofRatio: Setting.ratio, from: &draws)
    let asset = zip(weights, returns.values).map { setting.effect * $0 + $1 }
    let earned = ExcessReturns(
      values: zip(weights, asset).map { $0 * $1 }, periodsPerYear: returns.periodsPerYear)
    let parts = try TimingDecomposition(
      of: earned, weights: [weights], assetReturns: [asset], lags: setting.lags)
    return try abs(parts.timingT.get()) > criticalT
  }

  static let equalMeans = HypothesisTest(
    "equal means in 5 parts", against: "Sharpe ratio higher by # a year in the first part"
  ) { setting, draws in
    try inFiveParts(setting, &draws).equalMeans().p <= level
  }

  static let equalSharpeRatios = HypothesisTest(
    "equal Sharpe ratios in 5 parts", against: "Sharpe ratio higher by # a year in the first part"
  ) { setting, draws in
    try inFiveParts(setting, &draws).equalSharpeRatios().p <= level
  }

  private static func inFiveParts(_ setting: Setting, _ draws: inout Draws) -> SampleParts {
    let parts = (0..<setting.periods).map { 5 * $0 / setting.periods }
    let drawn = setting.design.returns(setting.periods, from: &draws)
    let values = zip(parts, drawn).map { part, value in
      part == 0 ? value + setting.perPeriod(setting.effect) : value
    }
    return SampleParts(
      of: setting.excess(values, ratio: Setting.ratio), numbers: parts, lags: setting.lags)
  }
}
