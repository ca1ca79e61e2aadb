import RandomNumbers

/// The memory in which one resample after the other is made: small enough to stay in the nearest cache.
final class ResampleRoom {
  private let blocks: Int
  /// Starts of the blocks, filled up to whole vectors with the place of the zeros.
  private let starts: UnsafeMutableBufferPointer<Int>
  private let firsts: UnsafeMutableBufferPointer<SIMD4<Double>>
  /// The blocks' influences, one ratio after the other.
  private let influences: UnsafeMutableBufferPointer<SIMD4<Double>>
  private var resamples: [ResampledRatio.Resample?]

  init(blocks: Int, ratios: Int, zeros: Int) {
    let vectors = (blocks + 3) / 4
    self.blocks = blocks
    starts = .allocate(capacity: 4 * vectors)
    firsts = .allocate(capacity: vectors)
    influences = .allocate(capacity: vectors * ratios)
    starts.initialize(repeating: zeros)
    firsts.initialize(repeating: SIMD4())
    influences.initialize(repeating: SIMD4())
    resamples = Array(repeating: nil, count: ratios)
  }

  deinit {
    starts.deallocate()
    firsts.deallocate()
    influences.deallocate()
  }

  /// Draws the starts of replication `number`.
  func draw(_ number: Int, from stream: SplitMix64, observations: Int) {
    let first = UInt64(number) * UInt64(blocks)
    let bound = UInt64(observations)
    for place in 0..<blocks {
      let output = stream.output(first + UInt64(place))
      starts[place] = Int(truncatingIfNeeded: output.multipliedFullWidth(by: bound).high)
    }
  }

  /// Resamples every ratio with these starts.
  func resample(_ ratios: [ResampledRatio?], blockLength: Int) {
    for place in ratios.indices {
      resamples[place] = ratios[place]?.resample(
        at: UnsafeBufferPointer(starts), count: blocks, length: blockLength, firsts: firsts,
        influences: influences(of: place))
    }
  }

  /// |Δ* - Δ| / s* of a statistic, infinite where s* is zero up to rounding.
  func studentized(_ statistic: BootstrapStatistic, blockLength: Int) -> Double {
    guard let first = resamples[statistic.first] else { return .infinity }
    var (value, rounding) = (first.ratio, first.rounding)
    var squares = SIMD4<Double>()
    if let second = statistic.second {
      guard let other = resamples[second] else { return .infinity }
      value -= other.ratio
      rounding += other.rounding
      let (minuend, subtrahend) = (influences(of: statistic.first), influences(of: second))
      for place in minuend.indices {
        let difference = minuend[place] - subtrahend[place]
        squares += difference * difference
      }
    } else {
      for influence in influences(of: statistic.first) { squares += influence * influence }
    }
    let sum = squares.sum()
    guard sum > Double(blocks) * rounding * rounding else { return .infinity }
    return abs(value - statistic.value) * Double(blocks * blockLength) / sum.squareRoot()
  }

  private func influences(of ratio: Int) -> UnsafeMutableBufferPointer<SIMD4<Double>> {
    UnsafeMutableBufferPointer(
      rebasing: influences[(ratio * firsts.count)..<((ratio + 1) * firsts.count)])
  }
}
