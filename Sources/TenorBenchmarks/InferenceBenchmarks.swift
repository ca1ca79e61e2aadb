import Inference
import Performance
import RandomNumbers

/// Times what is said about Sharpe ratios of 51 years of days, on draws whose answers
/// `Tests/Peers/sharpe_inference.py --time` knows.
enum InferenceBenchmarks {
  private static let days = 12_861
  private static let replications = 10_000

  static func measure() throws -> [Measurement] {
    let returns = strategies
    let samples = try returns.map { try SharpeSample(of: $0) }
    let pair = Array(samples.prefix(2))
    try requireKnown(bootstrap(of: pair).inference())
    return try [
      Measurement(
        "errors of 3 Sharpe ratios and of their differences, \(days) days",
        ProcessorClock.time { try errors(of: returns) }, in: .milliseconds),
      Measurement(
        "\(replications) studentized replications of a pair, \(days) days",
        ProcessorClock.time { bootstrap(of: pair).inference() }, in: .milliseconds, budget: 0.060),
      Measurement(
        "the same of three, with their three pairs",
        ProcessorClock.time { bootstrap(of: samples).inference() }, in: .milliseconds,
        budget: 0.060),
    ]
  }

  /// Three related strategies, of which numpy's numbers are about the first two.
  private static var strategies: [ExcessReturns] {
    let draws = (1...3).map { NormalDraws(from: SplitMix64(seed: $0)) }
    let series = (0..<UInt64(days)).map { day in
      let common = draws[0][day]
      return [
        0.0004 + 0.01 * common, 0.0003 + 0.006 * common + 0.004 * draws[1][day],
        0.0002 + 0.003 * common + 0.002 * draws[2][day],
      ]
    }
    return (0..<3).map { place in
      ExcessReturns(values: series.map { $0[place] }, periodsPerYear: 252)
    }
  }

  private static func bootstrap(of samples: [SharpeSample]) -> BlockBootstrap {
    BlockBootstrap(of: samples.map { .success($0) }, replications: replications, seed: 1)
  }

  private static func errors(of returns: [ExcessReturns]) throws -> [SharpeDifference] {
    let samples = try returns.map { try SharpeSample(of: $0) }
    return samples.indices.flatMap { first in
      samples.indices.dropFirst(first + 1).map {
        SharpeDifference(of: samples[first], less: samples[$0])
      }
    }
  }

  private static func requireKnown(_ inference: BootstrapInference) throws {
    let difference = try inference.differences[0].test.get()
    try require("the studentized difference", difference.statistic, is: 0.3916026136118966)
    try require("its p value", difference.p, is: 6944 / 10_001)
  }
}
