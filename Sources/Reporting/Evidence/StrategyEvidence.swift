import Inference
import Performance
import Simulation
import TextFormats
import TimeSeries

/// How sure one strategy's results are, and what they come from: members of a strategy's object in a report.
struct StrategyEvidence: Sendable {
  let standardError: Undefinable<Double>
  let independentStandardError: Undefinable<Double>
  let interval: Undefinable<Interval>
  let probabilistic: Undefinable<Double>
  let minimumTrackRecord: Undefinable<Double>
  let meanT: Undefinable<Double>
  let breakEvenCost: Undefinable<Double>
  let timing: Undefinable<TimingEvidence>
  let drift: Undefinable<Double>
  let luck: Undefinable<LuckEvidence>
  /// Nil in reports of older programs.
  let subPeriods: [SubPeriods]?
}

extension StrategyEvidence: DocumentObject {
  static let fields = ObjectFields<Self>(
    .undefinable(
      "sharpeStandardError", .number, \.standardError,
      "Newey-West standard error of the Sharpe ratio, annualized."),
    .undefinable(
      "sharpeStandardErrorIid", .number, \.independentStandardError,
      "The same for independent normal returns (Lo 2002)."),
    .undefinable(
      "sharpeInterval", .object, \.interval,
      "Where the Sharpe ratio lies by the bootstrap, annualized."),
    .undefinable(
      "probabilisticSharpeRatio", .number, \.probabilistic,
      "Probability that the true Sharpe ratio exceeds zero."),
    .undefinable(
      "minimumTrackRecordLength", .number, \.minimumTrackRecord,
      "Periods until that probability reaches 0.95; null without a positive ratio."),
    .undefinable(
      "meanT", .number, \.meanT,
      "Newey-West t-statistic of the mean return above excessOver (total where that is none)."),
    .undefinable(
      "breakEvenCost", .number, \.breakEvenCost,
      "Basis points of each trade at which the lead over the benchmark vanishes, both paying.",
      isRequired: false),
    .undefinable(
      "timing", .object, \.timing, "What average weights earn, and what changing them earns.",
      isRequired: false),
    .undefinable(
      "drift", .number, \.drift,
      "What shares earn by drifting from what was decided until the next trade, annualized.",
      isRequired: false),
    .undefinable(
      "luck", .object, \.luck,
      "Parts of the mean return above excessOver (total where that is none).", isRequired: false),
    .optional(
      "subPeriods", .list(.object), \.subPeriods,
      "The results in parts of the sample, for each way to cut it."),
    make: Self.init)
}

extension StrategyEvidence {
  /// - Parameters:
  ///   - member: the strategy's number in the group.
  ///   - group: the evaluated runs.
  ///   - sample: its excess returns, made ready for what is said of its Sharpe ratio.
  ///   - uncertainty: what is said of its Sharpe ratio is made from.
  ///   - background: what it held, and further runs.
  ///   - interval: of its Sharpe ratio.
  ///   - breakEvenCost: the cost at which its lead vanishes.
  ///   - splits: the group's sample in parts.
  ///   - spans: the group's periods by decade and by the trend of the level.
  ///   - lags: how many periods apart returns may be and still correlate.
  init(
    of member: Int, in group: GroupReport, sample: Result<SharpeSample, Undefined>,
    uncertainty: Result<SharpeUncertainty, Undefined>, background: GroupBackground,
    interval: Result<BootstrapTest.Interval, Undefined>,
    breakEvenCost: Result<Double, BreakEvenCost.Absent>, splits: [SampleSplit], spans: LuckPeriods,
    lags: Int
  ) {
    standardError = Undefinable(uncertainty.flatMap(\.standardError))
    independentStandardError = Undefinable(uncertainty.map(\.independentStandardError))
    probabilistic = Undefinable(uncertainty.flatMap { $0.probability() })
    minimumTrackRecord = Undefinable(uncertainty.flatMap { $0.minimumTrackRecordLength() })
    self.interval = Undefinable(interval.map { Interval($0) })
    self.breakEvenCost = Undefinable(breakEvenCost)
    guard group.common.lasts[member] else {
      let lost = Undefined.lostEverything.description
      (meanT, drift) = (Undefinable(because: lost), Undefinable(because: lost))
      (timing, luck) = (Undefinable(because: lost), Undefinable(because: lost))
      subPeriods = []
      return
    }
    let returns = group.common.excess[member]
    meanT = Undefinable(returns.meanT(lags: lags))
    let weights = TimingEvidence.Weights(of: member, in: group, background: background)
    drift = Undefinable(weights.drift(periodsPerYear: group.periodsPerYear))
    timing = Undefinable(
      Result { () throws(Undefined) in
        try TimingEvidence(
          of: member, with: weights, in: group, sample: sample, background: background, lags: lags)
      })
    luck = Undefinable(
      background.attributions[member].map {
        LuckEvidence(of: member, in: group, attribution: $0, spans: spans)
      })
    subPeriods = splits.map { SubPeriods(of: returns, split: $0, lags: lags) }
  }
}
