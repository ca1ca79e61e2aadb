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

  let decomposition: TimingDecomposition
  let control: Result<Control, Rerun.Impossible>
}

extension TimingEvidence {
  /// - Parameters:
  ///   - member: the strategy's number in the group.
  ///   - sample: its returns, made ready for comparisons.
  init(
    of member: Int, in group: GroupReport, sample: Result<SharpeSample, Undefined>,
    background: GroupBackground, lags: Int
  ) throws(Undefined) {
    let held = background.held[member]
    let rows = group.firstAndLastRows(of: member)
    let assets = held.assets.indices.filter { $0 != held.benchmark }
    decomposition = try TimingDecomposition(
      of: group.common.excess[member],
      weights: assets.map { asset in rows.map { held.share(of: asset, after: $0.first) } },
      assetReturns: assets.map { asset in
        rows.map { held.excessReturn(of: asset, from: $0.first, to: $0.last) }
      }, lags: lags)
    switch background.controls[member] {
    case nil: control = .failure(Rerun.Impossible("the weights never vary"))
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
      let own = try CommonReturns(of: runs, annualization: group.annualization)
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
