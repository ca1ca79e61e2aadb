import Inference
import Performance
import RandomNumbers
import Testing

/// Three related series and what numpy, scipy and statsmodels say about their Sharpe ratios.
struct SharpeFixture: Sendable, CustomTestStringConvertible {
  let observations: Int
  let periodsPerYear: Double
  let replications: Int
  let seed: UInt64
  /// By series: Newey-West standard error, Lo's, probability above 0 and above 0.5, track record length.
  let singles: [[Double]]
  /// By pair (0-1, 0-2, 1-2): difference, standard error, Memmel's z and p.
  let pairs: [[Double]]
  // By series, then by pair: what the bootstrap says.
  let statistics, p, low, high: [Double]
  // By pair.
  let holm, romanoWolf: [Double]
  /// Replications of all statistics, the first and the last of them.
  let first, last: [Double]

  static let all = [hand, quarterly, monthly, daily]

  var testDescription: String { "\(observations) returns" }

  /// The three series; those that are drawn have a seed of their own, four before that of the resamples.
  var series: [[Double]] {
    observations == 10 ? Self.written : Self.market(seed: seed - 4, count: observations)
  }

  /// The three, made ready.
  func samples() throws -> [SharpeSample] {
    try series.map {
      try SharpeSample(of: ExcessReturns(values: $0, periodsPerYear: periodsPerYear))
    }
  }

  /// The resampling of the three together.
  func bootstrap() throws -> BlockBootstrap {
    BlockBootstrap(
      of: try samples().map { .success($0) }, replications: replications, seed: seed)
  }

  private static let written = [
    [0.02, -0.01, 0.03, 0.00, 0.015, -0.022, 0.041, 0.007, -0.013, 0.028],
    [0.01, 0.00, 0.02, -0.01, 0.012, -0.015, 0.03, 0.011, -0.002, 0.009],
    [-0.004, 0.006, 0.001, 0.003, -0.002, 0.008, -0.007, 0.002, 0.009, -0.001],
  ]

  /// Three related series with changing risk (GARCH) and a little memory, from normals of three seeds.
  static func market(seed: UInt64, count: Int) -> [[Double]] {
    let shocks = (0..<3).map { NormalDraws(from: SplitMix64(seed: seed + $0)) }
    var series = [[Double]](repeating: [], count: 3)
    var (variance, last) = (1.0, 0.0)
    for period in 0..<UInt64(count) {
      let (common, second, third) = (shocks[0][period], shocks[1][period], shocks[2][period])
      last = 0.1 * last + variance.squareRoot() * common
      variance = 0.05 + 0.9 * variance + 0.05 * variance * common * common
      series[0].append(0.0004 + 0.01 * last)
      series[1].append(0.0003 + 0.006 * last + 0.004 * second)
      series[2].append(0.0001 + 0.002 * last * (third > 0 ? 1 : -1) + 0.003 * third)
    }
    return series
  }
}
