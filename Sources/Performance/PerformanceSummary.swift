/// The statistics of one strategy over the periods on which its group is evaluated.
public struct PerformanceSummary: Sendable {
  /// Annualized mean of the excess returns; nil without returns.
  public let mean: Double?
  /// Annualized standard deviation of the excess returns (divisor n - 1); nil for fewer than two.
  public let standardDeviation: Double?
  /// Mean over standard deviation, or why it is undefined.
  public let sharpeRatio: Result<Double, Undefined>
  /// Cumulative standardized excess returns, one a period, or why they are undefined.
  public let cumulativeStandardized: Result<[Double], Undefined>
  /// The last of the cumulative standardized returns: n · mean / standard deviation, or why it is undefined.
  public let finalCumulativeStandardizedReturn: Result<Double, Undefined>
  /// Largest fall of the daily value from its running maximum, as a positive decimal.
  public let maximumDrawdown: Double

  /// - Parameters:
  ///   - excess: the periods' excess returns.
  ///   - values: the strategy's value at every close of the same span, the first included.
  public init(of excess: ExcessReturns, values: ArraySlice<Double>) {
    mean = excess.annualizedMean
    standardDeviation = excess.annualizedStandardDeviation
    let deviation = excess.deviation(mean: mean, standardDeviation: standardDeviation)
    sharpeRatio = deviation.map(ExcessReturns.ratio)
    let cumulative = deviation.map(excess.cumulative)
    cumulativeStandardized = cumulative
    finalCumulativeStandardizedReturn = cumulative.flatMap { sums in
      sums.last.map { .success($0) } ?? .failure(.tooFewReturns(have: 0, need: 2))
    }
    maximumDrawdown = Drawdown.maximum(of: values)
  }
}
