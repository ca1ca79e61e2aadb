public import Performance
import RandomNumbers

/// The studentized circular block bootstrap of Ledoit and Wolf for the Sharpe ratios of a group of strategies,
/// and for the difference of each two of them, all from the same draws.
///
/// A replication puts l = floor(n / b) blocks of b neighboring periods one after the other; a block that reaches
/// the last period goes on with the first. Of its ratio or difference Δ* it keeps d* = |Δ* - Δ| / s*, where Δ is
/// that of the sample, s*² = g' Ψ* g / (l b), g is the gradient at the resample's moments (mean and mean of
/// squares), Ψ* = sum of ζ ζ' / l, and ζ is the sum over a block of the distances from these moments over √b.
///
/// Block j of replication r starts at output number r l + j of SplitMix64 for the seed, reduced to 0..<n by the high
/// half of its 128-bit product with n. So a replication does not depend on which others are made, or where.
///
/// A resample that never varies, or whose blocks all move a ratio alike, has no standard error; it happens with a
/// handful of blocks. Such a replication counts as one that reaches every statistic: it can make a p value
/// larger, never smaller.
///
/// Ledoit, O. and M. Wolf (2008), "Robust Performance Hypothesis Testing with the Sharpe Ratio", Journal of
/// Empirical Finance 15(5), 850–859.
public struct BlockBootstrap: Sendable {
  /// b, periods of a block.
  public let blockLength: Int
  /// l, blocks of a resample.
  public let blocks: Int
  /// Number of resamples.
  public let replications: Int
  /// What the draws depend on.
  public let seed: UInt64

  let plan: BootstrapPlan
  /// √periodsPerYear, which makes a yearly ratio of one of a period.
  let annualization: Double
  private let ratios: [ResampledRatio?]
  private let observations: Int

  /// - Parameters:
  ///   - members: the group's samples on the same dates, or why there is none.
  ///   - blockLength: b, from 1 to the number of periods; nil for the smallest whole number whose cube is not
  ///     below it.
  ///   - replications: at least 1.
  ///   - seed: what the draws depend on.
  public init(
    of members: [Result<SharpeSample, Undefined>], blockLength: Int? = nil,
    replications: Int = 10_000, seed: UInt64 = 1
  ) {
    let sound = members.compactMap { try? $0.get() }
    let count = sound.first?.count ?? 0
    precondition(sound.allSatisfy { $0.count == count }, "returns of the same dates")
    precondition(replications > 0, "\(replications) replications")
    let length = blockLength ?? Self.usualBlockLength(observations: count)
    precondition(length > 0, "a block of \(length) periods")
    (self.blockLength, self.replications, self.seed) = (length, replications, seed)
    (observations, blocks) = (count, count / length)
    annualization = sound.first?.annualization ?? 1
    let usable = members.map { Self.usable($0, blocks: count / length) }
    plan = BootstrapPlan(of: usable)
    ratios = usable.map { member in
      (try? member.get()).map { ResampledRatio(of: $0, blockLength: length) }
    }
  }

  private static func usable(
    _ member: Result<SharpeSample, Undefined>, blocks: Int
  ) -> Result<SharpeSample, Undefined> {
    member.flatMap {
      blocks < fewestBlocks
        ? .failure(.tooFewBlocks(have: blocks, need: fewestBlocks)) : .success($0)
    }
  }

  /// A single block has no spread between blocks.
  private static let fewestBlocks = 2

  /// The smallest whole number whose cube is at least the number of observations.
  public static func usualBlockLength(observations: Int) -> Int {
    var length = 1
    while length * length * length < observations { length += 1 }
    return length
  }
}

extension BlockBootstrap {
  /// The replications of a range of numbers, whichever others are made.
  public func replicate(_ range: Range<Int>) -> BootstrapReplications {
    precondition(range.lowerBound >= 0 && range.upperBound <= replications, "no such replications")
    let statistics = plan.statistics
    var values = [Double](repeating: 0, count: statistics.count * range.count)
    guard !statistics.isEmpty else { return BootstrapReplications(range: range, values: values) }
    var room = ResampleRoom(blocks: blocks, ratios: ratios.count, zeros: observations)
    for number in range {
      room.draw(number, from: SplitMix64(seed: seed), observations: observations)
      room.resample(ratios, blockLength: blockLength)
      for index in statistics.indices {
        values[index * range.count + number - range.lowerBound] =
          room.studentized(statistics[index], blockLength: blockLength)
      }
    }
    return BootstrapReplications(range: range, values: values)
  }
}
