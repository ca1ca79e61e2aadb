import Econometrics
public import Performance

/// How often the configuration that looks best in one half of the sample is no better than the median in the
/// other: combinatorially symmetric cross-validation.
///
/// The periods are cut into S blocks of nearly equal length. Every choice of half the blocks is a sample from
/// which the configuration of the highest Sharpe ratio is picked; its rank r among the N ratios of the other
/// half, 1 the lowest, gives the relative rank r / (N + 1) and its logit.
/// Bailey, D. H., J. Borwein, M. López de Prado and Q. J. Zhu (2017), "The Probability of Backtest
/// Overfitting", Journal of Computational Finance 20(4), 39–69.
public struct OverfittingProbability: Sendable, Equatable {
  /// The share of splits whose logit is 0 or less: there the pick does no better than the median.
  public let probability: Double
  /// N, how many configurations are compared.
  public let configurations: Int
  /// S: 16, or the largest even number of blocks that hold two periods each where there are fewer than 32.
  public let blocks: Int
  /// How many splits are counted: S over S/2, less those where the pick never varies out of sample.
  public let splits: Int

  /// A probability as it came out.
  ///
  /// - Parameters:
  ///   - probability: the share of splits whose logit is 0 or less.
  ///   - configurations: how many are compared.
  ///   - blocks: parts of the sample.
  ///   - splits: how many are counted.
  public init(probability: Double, configurations: Int, blocks: Int, splits: Int) {
    (self.probability, self.configurations) = (probability, configurations)
    (self.blocks, self.splits) = (blocks, splits)
  }

  /// Compares configurations over the same periods.
  ///
  /// Configurations that tie out of sample share the mean of their ranks; the first of those that tie in sample
  /// is picked. One that never varies in a half is neither picked there nor ranked. Throws `tooFewReturns` for
  /// fewer than four periods, `tooFewConfigurations` for fewer than two, and `neverVaries` if no split counts.
  ///
  /// - Parameter returns: for each configuration its excess return in every period.
  public init(of returns: [[Double]]) throws(Undefined) {
    let periods = returns.first?.count ?? 0
    precondition(returns.allSatisfy { $0.count == periods }, "all over the same periods")
    guard returns.count > 1 else { throw .tooFewConfigurations(have: returns.count, need: 2) }
    guard periods > 3 else { throw .tooFewReturns(have: periods, need: 4) }
    configurations = returns.count
    blocks = min(16, periods / 4 * 2)
    let ratios = HalfSampleRatios(of: returns, blocks: blocks)
    let logits = ratios.halves.compactMap(ratios.isPickAboveMedian)
    guard !logits.isEmpty else { throw .neverVaries }
    splits = logits.count
    probability = Double(logits.count { !$0 }) / Double(splits)
  }
}
