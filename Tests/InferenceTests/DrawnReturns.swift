import Performance
import RandomNumbers

/// Series that `Tests/Peers/inference_parts.py` draws as well, to the bit: every operation is rounded alike
/// everywhere.
enum DrawnReturns {
  /// Heavy-tailed, correlated returns: x_t = mean + 0.25 (x_(t-1) - mean) + 0.4 (u - 1/2)³.
  static func values(seed: UInt64, count: Int, mean: Double = 0.004) -> [Double] {
    var before = 0.0
    return uniforms(seed: seed, count: count).map { uniform in
      let distance = uniform - 0.5
      before = 0.25 * before + 0.4 * (distance * distance * distance)
      return mean + before
    }
  }

  /// Numbers spread evenly from -1/2 to 3/2.
  static func weights(seed: UInt64, count: Int) -> [Double] {
    uniforms(seed: seed, count: count).map { 2 * $0 - 0.5 }
  }

  /// The first numbers of a stream, between 0 and 1.
  static func uniforms(seed: UInt64, count: Int) -> [Double] {
    (0..<UInt64(count)).map { SplitMix64(seed: seed).uniform($0) }
  }

  /// Monthly returns.
  static func monthly(_ values: [Double]) -> ExcessReturns {
    ExcessReturns(values: values, periodsPerYear: 12)
  }
}
