import RandomNumbers

/// The memory in which one resample after the other is made: small enough to stay in the nearest cache.
struct ResampleRoom {
  private let blocks: Int
  /// Starts of the blocks, filled up to whole vectors with the place of the zeros.
  private var starts: [Int]
  private var firsts: [SIMD4<Double>]
  /// The blocks' influences, by ratio.
  private var influences: [[SIMD4<Double>]]
  private var resamples: [ResampledRatio.Resample?]

  /// - Parameters:
  ///   - blocks: blocks of a resample.
  ///   - ratios: how many ratios are resampled together.
  ///   - zeros: the place of a block of zeros.
  init(blocks: Int, ratios: Int, zeros: Int) {
    let vectors = (blocks + 3) / 4
    self.blocks = blocks
    starts = Array(repeating: zeros, count: 4 * vectors)
    firsts = Array(repeating: SIMD4(), count: vectors)
    influences = Array(repeating: firsts, count: ratios)
    resamples = Array(repeating: nil, count: ratios)
  }

  /// Draws the starts of replication `number`.
  mutating func draw(_ number: Int, from stream: SplitMix64, observations: Int) {
    let first = UInt64(number) * UInt64(blocks)
    let bound = UInt64(observations)
    for place in 0..<blocks {
      let output = stream.output(first + UInt64(place))
      starts[place] = Int(truncatingIfNeeded: output.multipliedFullWidth(by: bound).high)
    }
  }

  /// Resamples every ratio with these starts.
  mutating func resample(_ ratios: [ResampledRatio?], blockLength: Int) {
    for place in ratios.indices {
      resamples[place] = ratios[place]?.resample(
        at: starts, count: blocks, length: blockLength, firsts: &firsts,
        influences: &influences[place])
    }
  }

  /// |Δ* - Δ| / s* of a statistic, infinite where s* is zero up to rounding.
  func studentized(_ statistic: BootstrapStatistic, blockLength: Int) -> Double {
    guard let first = resamples[statistic.first] else { return .infinity }
    var (value, rounding) = (first.ratio, first.rounding)
    var squares = 0.0
    if let second = statistic.second {
      guard let other = resamples[second] else { return .infinity }
      value -= other.ratio
      rounding += other.rounding
      squares = influences[statistic.first].sumOfSquares(less: influences[second])
    } else {
      squares = influences[statistic.first].sumOfSquares
    }
    guard squares > Double(blocks) * rounding * rounding else { return .infinity }
    return abs(value - statistic.value) * Double(blocks * blockLength) / squares.squareRoot()
  }
}

extension [SIMD4<Double>] {
  /// The sum of squares of all numbers.
  fileprivate var sumOfSquares: Double {
    var sums = SIMD4<Double>()
    for vector in self { sums += vector * vector }
    return sums.sum()
  }

  /// The sum of squares of all numbers less those of another list.
  fileprivate func sumOfSquares(less other: [SIMD4<Double>]) -> Double {
    var sums = SIMD4<Double>()
    for (minuend, subtrahend) in zip(self, other) {
      sums += (minuend - subtrahend) * (minuend - subtrahend)
    }
    return sums.sum()
  }
}
