import Inference
import Performance
import Simulation
import TextFormats
import TimeSeries

/// What of a strategy's excess return is timing, beside a control strategy that holds its average weights.
struct TimingEvidence: Sendable {
  /// The control strategy on the group's periods.
  struct Control: Sendable {
    let weights: [(asset: String, share: Double)]
    let returns: ExcessReturns
    /// How far the strategy's ratio is above the control's.
    let difference: Result<SharpeDifference, Undefined>
  }

  /// A strategy's weights at the beginning of each period of its group, by asset without the one that returns are
  /// measured against, and what the assets earned above that one.
  struct Weights: Sendable {
    /// As they were decided and traded last.
    let decided: [[Double]]
    /// As they are since, after drifting with the returns.
    let held: [[Double]]
    let assetReturns: [[Double]]
  }

  let decomposition: TimingDecomposition
  let control: Result<Control, Rerun.Impossible>
}

extension TimingEvidence {
  /// - Parameters:
  ///   - member: the strategy's number in the group.
  ///   - weights: its weights.
  ///   - sample: its returns, made ready for comparisons.
  init(
    of member: Int, with weights: Weights, in group: GroupReport,
    sample: Result<SharpeSample, Undefined>,
    background: GroupBackground, lags: Int
  ) throws(Undefined) {
    decomposition = try TimingDecomposition(
      of: group.common.excess[member],
      weights: weights.decided, held: weights.held, assetReturns: weights.assetReturns, lags: lags)
    switch background.controls[member] {
    case nil: control = .failure(Rerun.Impossible("the decided weights never vary"))
    case .failure(let reason)?: control = .failure(reason)
    case .success(let run)?:
      control = Self.control(
        run, beside: group.strategies[member], in: group, sample: sample, lags: lags)
    }
  }

  private static func control(
    _ run: StrategyRun, beside strategy: StrategyReport, in group: GroupReport,
    sample: Result<SharpeSample, Undefined>, lags: Int
  ) -> Result<Control, Rerun.Impossible> {
    let runs = GroupRuns(
      name: group.runs.name, excessOver: group.runs.excessOver, period: group.runs.period,
      strategies: [run])
    do throws(EvaluationError) {
      let own = try CommonReturns(
        of: runs, annualization: group.annualization, enteringFrom: group.start)
      guard own.lasts[0] else {
        return .failure(Rerun.Impossible("the control strategy loses everything"))
      }
      let common = CommonPeriods(spans: [own.spans, group.common.spans])
      guard common.spans == group.common.spans else {
        return .failure(Rerun.Impossible("the control strategy lacks some of the periods"))
      }
      let returns = ExcessReturns(
        values: own.members[0].selecting(common.places(in: own.spans)).excess,
        periodsPerYear: group.periodsPerYear)
      let difference = sample.flatMap { sample in
        Result { () throws(Undefined) in
          SharpeDifference(of: sample, less: try SharpeSample(of: returns, lags: lags))
        }
      }
      return .success(
        Control(
          weights: strategy.namedAverageWeights, returns: returns, difference: difference))
    } catch {
      return .failure(Rerun.Impossible(error.description))
    }
  }
}

extension TimingEvidence.Weights {
  init(of member: Int, in group: GroupReport, background: GroupBackground) {
    let shares = background.held[member]
    let rows = group.firstAndLastRows(of: member)
    let assets = shares.assets.indices.filter { $0 != shares.benchmark }
    decided = assets.map { asset in
      rows.map { shares.decidedShare(of: asset, after: $0.first) }
    }
    held = assets.map { asset in rows.map { shares.share(of: asset, after: $0.first) } }
    assetReturns = assets.map { asset in
      rows.map { shares.excessReturn(of: asset, from: $0.first, to: $0.last) }
    }
  }

  /// k mean of sum over assets of (held - decided) x, for k periods a year.
  func drift(periodsPerYear: Double) -> Double {
    TimingDecomposition.drift(
      from: decided, to: held, assetReturns: assetReturns, periodsPerYear: periodsPerYear)
  }
}

extension GroupReport {
  /// Rows of a member's calendar at whose closes its common periods begin and end.
  func firstAndLastRows(of member: Int) -> [(first: Int, last: Int)] {
    let boundaries = runs.strategies[member].record.boundaries(of: runs.period)
    return common.places[member].map { (boundaries[$0], boundaries[$0 + 1]) }
  }
}

extension StrategyReport {
  /// The average weight of each asset that the rule may hold.
  var namedAverageWeights: [(asset: String, share: Double)] {
    run.held.map { (run.record.assets[$0], averageShares[$0]) }
  }
}

extension TimingEvidence {
  /// The object `timing` of a strategy in a report.
  var document: JSONDocument {
    .object(
      [
        .init("static", .number(decomposition.staticMean)),
        .init("timing", .number(decomposition.timingMean)),
        .init("drift", .number(decomposition.driftMean)),
        .init("other", .number(decomposition.otherMean)),
      ] + StrategyReport.defined("timingT", decomposition.timingT)
        + [.init("noise", decomposition.byNoise.document)]
        + StrategyReport.object("control", control.map(\.document)))
  }
}

extension TimingByNoise {
  fileprivate var document: JSONDocument {
    .object(
      [.init("mean", .number(mean)), .init("standardDeviation", .number(standardDeviation))]
        + StrategyReport.defined("sharpeRatio", sharpeRatio))
  }
}

extension TimingEvidence.Control {
  fileprivate var document: JSONDocument {
    let weights = weights.map { JSONDocument.Member($0.asset, .number($0.share)) }
    return .object(
      [
        .init("weights", .object(weights)),
        .init("mean", returns.annualizedMean.map { .number($0) } ?? .null),
        .init(
          "standardDeviation", returns.annualizedStandardDeviation.map { .number($0) } ?? .null),
      ] + StrategyReport.defined("sharpeRatio", returns.sharpeRatio)
        + StrategyReport.defined("sharpeDifference", difference.map(\.value))
        + StrategyReport.defined("p", difference.flatMap(\.jobsonKorkieMemmel).map(\.p)))
  }
}
