import Inference
import Performance
import TextFormats
import TimeSeries

/// How sure one strategy's results are, and what they come from.
struct StrategyEvidence: Sendable {
  let uncertainty: Result<SharpeUncertainty, Undefined>
  let interval: Result<BootstrapTest.Interval, Undefined>
  let meanT: Result<Double, Undefined>
  let deflatedSharpeRatio: Result<Double, Undefined>
  let breakEvenCost: Result<Double, BreakEvenCost.Absent>
  let timing: Result<TimingEvidence, Undefined>
  let luck: Result<LuckEvidence, Rerun.Impossible>
  let subPeriods: [SubPeriods]
}

extension StrategyEvidence {
  /// The members that a strategy's object in a report has for it.
  var members: [JSONDocument.Member] {
    sharpeMembers + breakEvenMembers
      + StrategyReport.object("timing", timing.map(\.document))
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
      + StrategyReport.defined("deflatedSharpeRatio", deflatedSharpeRatio)
      + StrategyReport.defined("meanT", meanT)
  }

  private var breakEvenMembers: [JSONDocument.Member] {
    switch breakEvenCost {
    case .success(let cost): [.init("breakEvenCost", .number(cost))]
    case .failure(let reason):
      [
        .init("breakEvenCost", .null),
        .init("breakEvenCostReason", .string(reason.description)),
      ]
    }
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
