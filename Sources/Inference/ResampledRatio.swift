/// What the bootstrap needs of one sample: sums of standardized returns and of their squares over the block of
/// days that starts at each day, the last day being followed by the first.
///
/// A Sharpe ratio does not change when returns are divided by a number, so that blocks of standardized returns y
/// serve as well as the returns themselves: x = m + σ y gives the ratio (S + mean y) / √(mean y² - (mean y)²),
/// S = m / σ. As y has mean 0 in the sample, nothing cancels. The sums are taken anew for every start: differences
/// of running totals would lose digits.
struct ResampledRatio: Sendable {
  /// S, the ratio of one period in the sample (divisor n).
  let ratio: Double
  /// How much of a standardized return may be rounding.
  let rounding: Double
  /// The sum of y and of y² by start; a last element of zeros, for places in a vector that have no block.
  let blocks: [SIMD2<Double>]

  init(of sample: SharpeSample, blockLength: Int) {
    (ratio, rounding) = (sample.plainRatio, sample.rounding)
    let powers = sample.standardized.map { SIMD2($0, $0 * $0) }
    let circle = powers + powers.prefix(blockLength)
    blocks =
      powers.indices.map { start in
        circle[start..<(start + blockLength)].reduce(SIMD2()) { $0 + $1 }
      } + [SIMD2()]
  }
}

extension ResampledRatio {
  /// The ratio of a resample.
  struct Resample {
    /// The ratio of one period.
    let ratio: Double
    /// How much of an influence summed over a block may be rounding.
    let rounding: Double
  }

  /// The ratio of the resample that consists of the blocks at `starts`, or nil where it never varies.
  ///
  /// - Parameters:
  ///   - starts: starts of blocks, filled up to whole vectors with the place of the zeros.
  ///   - count: number of blocks.
  ///   - length: days of a block.
  ///   - firsts: room for the blocks' sums of y.
  ///   - influences: set to each block's influence on the ratio, the sum of the gradient at the resample's
  ///     moments times the distance from them; zero where there is no block.
  func resample(
    at starts: [Int], count: Int, length: Int, firsts: inout [SIMD4<Double>],
    influences: inout [SIMD4<Double>]
  ) -> Resample? {
    let sums = gather(starts, into: &firsts, &influences)
    let number = Double(count * length)
    let (mean, square) = (sums.x / number, sums.y / number)
    let variance = square - mean * mean
    guard variance > max(rounding * rounding, 1e-12 * square) else { return nil }
    let deviation = variance.squareRoot()
    let ratio = (self.ratio + mean) / deviation
    let bySquare = -ratio / (2 * variance)
    let byMean = 1 / deviation - 2 * bySquare * mean
    let constant = -Double(length) * (byMean * mean + bySquare * square)
    for place in influences.indices {
      influences[place] = constant + byMean * firsts[place] + bySquare * influences[place]
    }
    for place in count..<starts.count { influences[place / 4][place % 4] = 0 }
    return Resample(ratio: ratio, rounding: Double(length) * rounding / deviation)
  }

  /// Copies the sums of the blocks at `starts` side by side, and returns their totals.
  private func gather(
    _ starts: [Int], into firsts: inout [SIMD4<Double>], _ seconds: inout [SIMD4<Double>]
  ) -> SIMD2<Double> {
    let (starts, blocks) = (starts.span, blocks.span)
    var (firstSum, secondSum) = (SIMD4<Double>(), SIMD4<Double>())
    for vector in firsts.indices {
      let place = 4 * vector
      let (a, b) = (blocks[starts[place]], blocks[starts[place + 1]])
      let (c, d) = (blocks[starts[place + 2]], blocks[starts[place + 3]])
      let first = SIMD4(a.x, b.x, c.x, d.x)
      let second = SIMD4(a.y, b.y, c.y, d.y)
      firstSum += first
      secondSum += second
      firsts[vector] = first
      seconds[vector] = second
    }
    return SIMD2(firstSum.sum(), secondSum.sum())
  }
}
