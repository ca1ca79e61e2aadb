import Econometrics

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
  private let blocks: [Sums]

  /// Cuts returns into blocks whose lengths differ by one at most.
  init(of returns: [Double], blocks: Int) {
    let mean = returns.mean ?? 0
    self.mean = mean
    rounding = Rounding.ofReturns * (1 + returns.reduce(0) { max($0, abs($1)) })
    self.blocks = (0..<blocks).map { block in
      let places = returns.count * block / blocks..<returns.count * (block + 1) / blocks
      return returns[places].reduce(into: Sums()) { sums, value in
        sums.count += 1
        sums.distances += value - mean
        sums.squares += (value - mean) * (value - mean)
      }
    }
  }

  /// Mean over standard deviation (divisor n - 1) of each choice; bit b tells whether block b is in. Nil where
  /// the returns vary by no more than rounding.
  func sharpeRatios(in choices: [Int]) -> [Double?] {
    let half = blocks.count / 2
    let (first, second) = (Self.sums(of: blocks[..<half]), Self.sums(of: blocks[half...]))
    return choices.map { choice in
      sharpeRatio(of: first[choice & (1 << half - 1)] + second[choice >> half])
    }
  }

  private func sharpeRatio(of sums: Sums) -> Double? {
    let squares = sums.squares - sums.distances * sums.distances / sums.count
    let deviation = (max(0, squares) / (sums.count - 1)).squareRoot()
    // What the subtraction leaves of a part that never varies is some 1e-16 of what was subtracted from.
    guard deviation > rounding, squares > 1e-12 * sums.squares else { return nil }
    return (mean + sums.distances / sums.count) / deviation
  }

  /// The sums over every choice of some blocks.
  private static func sums(of blocks: ArraySlice<Sums>) -> [Sums] {
    blocks.reduce(into: [Sums()]) { choices, block in choices += choices.map { $0 + block } }
  }
}
