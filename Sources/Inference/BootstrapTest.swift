public import Performance

/// What the bootstrap says about one Sharpe ratio, or about a difference of two.
public struct BootstrapTest: Sendable, Equatable {
  /// d, the absolute value over its Newey-West standard error.
  public let statistic: Double
  /// The p value of a value of zero: (1 + the number of d* that are at least d) / (replications + 1).
  public let p: Double
  /// value ± q s, s the Newey-West standard error and q the d* at place ceil(level (replications + 1)) in
  /// ascending order: the interval leaves 0 out exactly when p ≤ 1 - level. Moments have divisor n, as d has.
  public let interval: Result<Interval, Undefined>

  /// Where a value lies with a given probability.
  public struct Interval: Sendable, Equatable {
    /// The lower end, annualized.
    public let low: Double
    /// The upper end, annualized.
    public let high: Double
  }

  /// The test of a statistic from its replications.
  init(
    _ statistic: BootstrapStatistic, replicated: ArraySlice<Double>, level: Double,
    annualization: Double
  ) {
    self.statistic = statistic.studentized
    p = replicated.shareReaching(statistic.studentized)
    interval = Self.quantile(of: replicated, level: level).map { quantile in
      let reach = quantile * statistic.standardError
      return Interval(
        low: (statistic.value - reach) * annualization,
        high: (statistic.value + reach) * annualization)
    }
  }

  /// The d* that a share of the replications does not exceed.
  private static func quantile(
    of replicated: ArraySlice<Double>, level: Double
  ) -> Result<Double, Undefined> {
    // What a product like 0.9 × 10,000 has too much by rounding is no further place.
    let rank = Int((level * Double(replicated.count + 1) - 1e-9).rounded(.up))
    guard rank <= replicated.count else { return .failure(.tooFewResamples) }
    let value = replicated.orderStatistic(rank - 1)
    return value.isFinite ? .success(value) : .failure(.tooFewResamples)
  }
}
