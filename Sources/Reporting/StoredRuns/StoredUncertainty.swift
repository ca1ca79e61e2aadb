/// How sure a strategy's Sharpe ratio is; everything annualized unless said otherwise.
struct StoredUncertainty: Sendable {
  /// Standard error by the delta method with a Newey-West covariance.
  let standardError: StoredStatistic
  /// The same for independent normal returns.
  let iidStandardError: StoredStatistic
  /// Where the ratio lies with the report's confidence.
  let interval: StoredInterval?
  /// Probability that the true ratio exceeds zero.
  let probabilistic: StoredStatistic
  /// Periods that it takes for that probability to reach 0.95.
  let minimumTrackRecord: StoredStatistic
  /// Newey-West t-statistic of the mean excess return.
  let meanT: StoredStatistic
  /// Basis points a trade at which the lead over the group's benchmark vanishes.
  let breakEvenCost: StoredStatistic?

  init(reading place: JSONPlace) throws(StoredRunError) {
    standardError = try place.statistic("sharpeStandardError")
    iidStandardError = try place.statistic("sharpeStandardErrorIid")
    interval = try place.interval("sharpeInterval")
    probabilistic = try place.statistic("probabilisticSharpeRatio")
    minimumTrackRecord = try place.statistic("minimumTrackRecordLength")
    meanT = try place.statistic("meanT")
    breakEvenCost =
      place.optional("breakEvenCost") == nil ? nil : try place.statistic("breakEvenCost")
  }
}
