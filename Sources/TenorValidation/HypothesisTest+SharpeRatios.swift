import Inference
import Performance

extension HypothesisTest {
  static let probabilisticSharpeRatio = HypothesisTest(
    "probabilistic Sharpe ratio above 0.95", against: "Sharpe ratio # a year"
  ) { setting, draws in
    let sample = try SharpeSample(of: setting.returns(ofRatio: setting.effect, from: &draws))
    return try SharpeUncertainty(of: sample).probability().get() > 1 - level
  }

  static let deflatedSharpeRatio = HypothesisTest(
    "deflated Sharpe ratio of the best of 10 above 0.95",
    against: "one Sharpe ratio of 10 higher by # a year", simulations: 4_000
  ) { setting, draws in
    let (best, trials) = try bestOfTen(setting, &draws)
    return try DeflatedSharpe.probability(of: best, trials: trials).get() > 1 - level
  }

  static let probabilisticSharpeRatioOfTheBest = HypothesisTest(
    "probabilistic Sharpe ratio of the best of 10 above 0.95",
    against: "one Sharpe ratio of 10 higher by # a year", simulations: 4_000
  ) { setting, draws in
    try bestOfTen(setting, &draws).best.probability().get() > 1 - level
  }

  /// The best of ten strategies without skill, but for the effect of the first.
  private static func bestOfTen(
    _ setting: Setting, _ draws: inout Draws
  ) throws -> (best: SharpeUncertainty, trials: [Double]) {
    let samples = try (0..<10).map { place in
      try SharpeSample(
        of: setting.returns(ofRatio: place == 0 ? setting.effect : 0, from: &draws))
    }
    let ratios = try samples.map { try $0.returns.sharpeRatio.get() }
    let best = ratios.indices.max { ratios[$0] < ratios[$1] } ?? 0
    return (SharpeUncertainty(of: samples[best]), ratios)
  }

  static let jobsonKorkieMemmel = HypothesisTest(
    "Jobson-Korkie-Memmel", against: "Sharpe ratio higher by # a year"
  ) { setting, draws in
    let samples = setting.samples(ofStrategies: 2, from: &draws)
    let difference = SharpeDifference(of: try samples[0].get(), less: try samples[1].get())
    return try difference.jobsonKorkieMemmel.get().p <= level
  }

  static let ledoitWolf = HypothesisTest(
    "Ledoit-Wolf bootstrap", against: "Sharpe ratio higher by # a year", simulations: 4_000
  ) { setting, draws in
    try inference(setting, &draws, strategies: 2).differences[0].test.get().p <= level
  }

  static let romanoWolf = HypothesisTest(
    "Romano-Wolf, any of 6 pairs", against: "one Sharpe ratio of 4 higher by # a year",
    simulations: 4_000
  ) { setting, draws in
    let differences = try inference(setting, &draws, strategies: 4).differences
    return try differences.contains { try $0.romanoWolf.get() <= level }
  }

  static let holm = HypothesisTest(
    "Holm, any of 6 pairs", against: "one Sharpe ratio of 4 higher by # a year",
    simulations: 4_000
  ) { setting, draws in
    let differences = try inference(setting, &draws, strategies: 4).differences
    return try differences.contains { try $0.holm.get() <= level }
  }

  /// The interval is wrong where it leaves out the ratio that the returns were drawn with; power is how
  /// often it leaves out one that is off by the effect.
  static let interval = HypothesisTest(
    "95 % interval of a Sharpe ratio", against: "a ratio off by # a year", simulations: 4_000
  ) { setting, draws in
    let sample = try SharpeSample(of: setting.returns(ofRatio: Setting.ratio, from: &draws))
    let interval = try BlockBootstrap(
      of: [.success(sample)], replications: replications, seed: draws.resamplingSeed
    ).inference().ratios[0].get().interval.get()
    let claimed = Setting.ratio - setting.effect
    return claimed < interval.low || claimed > interval.high
  }

  /// Fewer than a report makes: the share of rejections does not depend on it as 25/500 is 5 % exactly.
  private static let replications = 499

  private static func inference(
    _ setting: Setting, _ draws: inout Draws, strategies: Int
  ) throws -> BootstrapInference {
    BlockBootstrap(
      of: setting.samples(ofStrategies: strategies, from: &draws), replications: replications,
      seed: draws.resamplingSeed
    ).inference()
  }
}
