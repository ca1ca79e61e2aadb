import Inference
import Performance
import Simulation
import TextFormats
import TimeSeries

/// How sure one strategy's results are, and what they come from.
struct StrategyEvidence: Sendable {
  let uncertainty: Result<SharpeUncertainty, Undefined>
  let interval: Result<BootstrapTest.Interval, Undefined>
  let meanT: Result<Double, Undefined>
  let breakEvenCost: Result<Double, BreakEvenCost.Absent>
  let timing: Result<TimingEvidence, Undefined>
  /// What the shares earn by drifting from what was decided, annualized.
  let drift: Result<Double, Undefined>
  let luck: Result<LuckEvidence, Rerun.Impossible>
  let subPeriods: [SubPeriods]
}

extension StrategyEvidence {
  /// - Parameters:
  ///   - member: the strategy's number in the group.
  ///   - group: the evaluated runs.
  ///   - sample: its excess returns, made ready for what is said of its Sharpe ratio.
  ///   - background: what it held, and further runs.
  ///   - interval: of its Sharpe ratio.
  ///   - breakEvenCost: the cost at which its lead vanishes.
  ///   - splits: the group's sample in parts.
  ///   - spans: the group's periods by decade and by the trend of the level.
  ///   - lags: how many periods apart returns may be and still correlate.
  init(
    of member: Int, in group: GroupReport, sample: Result<SharpeSample, Undefined>,
    background: GroupBackground, interval: Result<BootstrapTest.Interval, Undefined>,
    breakEvenCost: Result<Double, BreakEvenCost.Absent>, splits: [SampleSplit], spans: LuckPeriods,
    lags: Int
  ) {
    uncertainty = sample.map { SharpeUncertainty(of: $0) }
    self.interval = interval
    self.breakEvenCost = breakEvenCost
    guard group.common.lasts[member] else {
      let lost = Undefined.lostEverything
      (meanT, timing, drift) = (.failure(lost), .failure(lost), .failure(lost))
      luck = .failure(Rerun.Impossible(lost.description))
      subPeriods = []
      return
    }
    let returns = group.common.excess[member]
    meanT = returns.meanT(lags: lags)
    let weights = TimingEvidence.Weights(of: member, in: group, background: background)
    drift = .success(weights.drift(periodsPerYear: group.periodsPerYear))
    timing = Result { () throws(Undefined) in
      try TimingEvidence(
        of: member, with: weights, in: group, sample: sample, background: background, lags: lags)
    }
    luck = background.attributions[member].mapError { Rerun.Impossible($0.description) }.map {
      LuckEvidence(of: member, in: group, attribution: $0, spans: spans)
    }
    subPeriods = splits.map { SubPeriods(of: returns, split: $0, lags: lags) }
  }

  /// The members that a strategy's object in a report has for it.
  var members: [JSONDocument.Member] {
    sharpeMembers
      + StrategyReport.object("breakEvenCost", breakEvenCost.map { .number($0) })
      + StrategyReport.object("timing", timing.map(\.document))
      + StrategyReport.defined("drift", drift)
      + StrategyReport.object("luck", luck.map(\.document))
      + [.init("subPeriods", .array(subPeriods.map(\.document)))]
  }

  private var sharpeMembers: [JSONDocument.Member] {
    StrategyReport.defined("sharpeStandardError", uncertainty.flatMap(\.standardError))
      + StrategyReport.defined(
        "sharpeStandardErrorIid", uncertainty.map(\.independentStandardError))
      + StrategyReport.object("sharpeInterval", interval.map(\.document))
      + StrategyReport.defined(
        "probabilisticSharpeRatio", uncertainty.flatMap { $0.probability() })
      + StrategyReport.defined(
        "minimumTrackRecordLength", uncertainty.flatMap { $0.minimumTrackRecordLength() })
      + StrategyReport.defined("meanT", meanT)
  }
}

extension StrategyReport {
  /// An object under its name, or null and the reason beside it.
  static func object(
    _ name: String, _ value: Result<JSONDocument, some Error & CustomStringConvertible>
  ) -> [JSONDocument.Member] {
    switch value {
    case .success(let document): [.init(name, document)]
    case .failure(let reason):
      [.init(name, .null), .init(name + "Reason", .string(reason.description))]
    }
  }
}

extension BootstrapTest.Interval {
  /// An interval as a report holds it.
  var document: JSONDocument { ["low": .number(low), "high": .number(high)] }
}
