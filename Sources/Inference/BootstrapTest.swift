public import Performance

/// What the bootstrap says about one Sharpe ratio, or about a difference of two.
public struct BootstrapTest: Sendable, Equatable {
  /// d, the absolute value over its Newey-West standard error.
  public let statistic: Double
  /// The p value of a value of zero: (1 + the number of d* that are at least d) / (replications + 1).
  public let p: Double
  /// The symmetric interval around the value.
  public let interval: Result<Interval, Undefined>

  /// Where a value lies with a given probability.
  public struct Interval: Sendable, Equatable {
    /// The lower end, annualized.
    public let low: Double
    /// The upper end, annualized.
    public let high: Double
  }

  /// - Parameters:
  ///   - level: the probability of the interval. It is value ± q s, where q is the smallest d* that leaves fewer
  ///     than (1 - level) (replications + 1) of them as large or larger, so that it leaves 0 out exactly when
  ///     p ≤ 1 - level.
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

  /// The order statistic number ceil(level (replications + 1)).
  private static func quantile(
    of replicated: ArraySlice<Double>, level: Double
  ) -> Result<Double, Undefined> {
    let rank = Int((level * Double(replicated.count + 1)).rounded(.up))
    guard rank <= replicated.count else { return .failure(.tooFewResamples) }
    let value = replicated.sorted()[rank - 1]
    return value.isFinite ? .success(value) : .failure(.tooFewResamples)
  }
}
