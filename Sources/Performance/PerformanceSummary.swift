/// The statistics of one strategy over the periods on which its group is evaluated.
public struct PerformanceSummary: Sendable {
  /// Returns of the periods in excess of the group's asset.
  public let excess: ExcessReturns
  /// Annualized mean of the excess returns; nil without returns.
  public let mean: Double?
  /// Annualized standard deviation of the excess returns (divisor n - 1); nil for fewer than two.
  public let standardDeviation: Double?
  /// Mean over standard deviation, or why it is undefined.
  public let sharpeRatio: Result<Double, Undefined>
  /// Cumulative standardized excess returns, one a period, or why they are undefined.
  public let cumulativeStandardized: Result<[Double], Undefined>
  /// Largest fall of the daily value from its running maximum, as a positive decimal.
  public let maximumDrawdown: Double

  /// - Parameters:
  ///   - excess: the periods' excess returns.
  ///   - values: the strategy's value at every close of the same span, the first included.
  public init(of excess: ExcessReturns, values: ArraySlice<Double>) {
    self.excess = excess
    mean = excess.annualizedMean
    standardDeviation = excess.annualizedStandardDeviation
    let deviation = excess.deviation(mean: mean, standardDeviation: standardDeviation)
    sharpeRatio = deviation.map(ExcessReturns.ratio)
    cumulativeStandardized = deviation.map(excess.cumulative)
    maximumDrawdown = Drawdown.maximum(of: values)
  }
}
