import Econometrics
import Performance

/// Sums over the blocks of a sample, from which the Sharpe ratio of any choice of blocks follows at once.
struct BlockMoments {
  /// Sums over some returns, of their distances from the mean of all, so that squares keep their digits.
  private struct Sums {
    var count = 0.0
    var distances = 0.0
    var squares = 0.0

    static func + (left: Sums, right: Sums) -> Sums {
      Sums(
        count: left.count + right.count, distances: left.distances + right.distances,
        squares: left.squares + right.squares)
    }
  }

  private let mean: Double
  private let rounding: Double
  /// The sums over every choice of the first half of the blocks, and of the second.
  private let first, second: [Sums]
  private let half: Int

  /// Cuts returns into blocks whose lengths differ by one at most.
  init(of returns: [Double], blocks: Int) {
    let mean = returns.mean ?? 0
    self.mean = mean
    rounding = ExcessReturns(values: returns, periodsPerYear: 1).roundingOfAReturn
    let sums = (0..<blocks).map { block in
      let places = returns.count * block / blocks..<returns.count * (block + 1) / blocks
      return returns[places].reduce(into: Sums()) { sums, value in
        sums.count += 1
        sums.distances += value - mean
        sums.squares += (value - mean) * (value - mean)
      }
    }
    half = blocks / 2
    (first, second) = (Self.choices(from: sums[..<half]), Self.choices(from: sums[half...]))
  }

  /// Mean over standard deviation (divisor n - 1) of a choice whose bit b tells whether block b is in; nil where
  /// its returns vary by no more than rounding.
  func sharpeRatio(of choice: Int) -> Double? {
    let sums = first[choice & (1 << half - 1)] + second[choice >> half]
    let squares = sums.squares - sums.distances * sums.distances / sums.count
    let deviation = (max(0, squares) / (sums.count - 1)).squareRoot()
    // What the subtraction leaves of a part that never varies is some 1e-16 of what was subtracted from.
    guard deviation > rounding, squares > 1e-12 * sums.squares else { return nil }
    return (mean + sums.distances / sums.count) / deviation
  }

  /// The sums over every choice of some blocks.
  private static func choices(from blocks: ArraySlice<Sums>) -> [Sums] {
    blocks.reduce(into: [Sums()]) { choices, block in choices += choices.map { $0 + block } }
  }
}
