import Inference
import Performance
import Simulation
import TextFormats
import TimeSeries

/// What of a strategy's excess return is timing, beside a control strategy that holds its average weights: the object
/// `timing` of a strategy in a report.
struct TimingEvidence: Sendable {
  /// What the strategy would show if its weights moved by chance.
  struct Noise: Sendable {
    let mean: Double
    let standardDeviation: Double
    let sharpeRatio: Undefinable<Double>
  }

  /// The control strategy on the group's periods.
  struct Control: Sendable {
    let weights: [(name: String, value: Double)]
    let moments: ReturnMoments
    let sharpeDifference: Undefinable<Double>
    let p: Undefinable<Double>
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

  let fixed: Double
  let timing: Double
  /// Nil where a report of an older program does not tell it from the timing.
  let drift: Double?
  let other: Double
  let timingT: Undefinable<Double>
  /// Nil in reports of older programs.
  let noise: Noise?
  let control: Undefinable<Control>
}

extension TimingEvidence: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "static", .number, \.fixed,
      "What the average weights earn: annualized, a decimal, as the next ones. The four add up to mean."
    ),
    .init("timing", .number, \.timing, "Covariance of decided weights and returns."),
    .optional(
      "drift", .number, \.drift,
      "What shares earn by drifting from what was decided until the next trade."),
    .init("other", .number, \.other, "Trades within a period, delays and costs."),
    .undefinable(
      "timingT", .number, \.timingT, "Newey-West t-statistic of the timing part."),
    .optional(
      "noise", .object, \.noise,
      "What a strategy would show whose weights have the same means and covariances, but are independent of returns.",
      isRequired: true),
    .undefinable(
      "control", .object, \.control,
      "The same strategy with its average weights held all the time."),
    make: Self.init)
}

extension TimingEvidence.Noise: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "mean", .number, \.mean,
      "Annualized mean return above excessOver (total where that is none), a decimal: that of static."
    ),
    .init("standardDeviation", .number, \.standardDeviation, "Annualized standard deviation."),
    .undefinable("sharpeRatio", .number, \.sharpeRatio, "Mean over standard deviation."),
    make: Self.init)
}

extension TimingEvidence.Control: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "weights", .table(of: .number), \.weights, "The weight of each asset, a share of the value."),
    .embedded(\.moments),
    .undefinable(
      "sharpeDifference", .number, \.sharpeDifference,
      "The strategy's annualized Sharpe ratio less the control's."),
    .undefinable(
      "p", .number, \.p,
      "Its p-value after Jobson, Korkie and Memmel, two-sided, not adjusted for anything."),
    make: Self.init)
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
    let parts = try TimingDecomposition(
      of: group.common.excess[member],
      weights: weights.decided, held: weights.held, assetReturns: weights.assetReturns, lags: lags)
    let noise = parts.byNoise
    (fixed, timing, drift) = (parts.staticMean, parts.timingMean, parts.driftMean)
    (other, timingT) = (parts.otherMean, Undefinable(parts.timingT))
    self.noise = Noise(
      mean: noise.mean, standardDeviation: noise.standardDeviation,
      sharpeRatio: Undefinable(noise.sharpeRatio))
    let run =
      background.controls[member] ?? .failure(Rerun.Impossible("the decided weights never vary"))
    control = Undefinable(
      run.flatMap {
        Self.control($0, beside: group.strategies[member], in: group, sample: sample, lags: lags)
      })
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
          weights: strategy.namedAverageWeights, moments: ReturnMoments(of: returns),
          sharpeDifference: Undefinable(difference.map(\.value)),
          p: Undefinable(difference.flatMap(\.jobsonKorkieMemmel).map(\.p))))
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
  var namedAverageWeights: [(name: String, value: Double)] {
    run.held.map { (run.record.assets[$0], averageShares[$0]) }
  }
}
