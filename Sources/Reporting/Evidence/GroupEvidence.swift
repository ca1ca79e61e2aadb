import Inference
import Performance
import Simulation
import TextFormats
import Threads

/// How sure a group's results are: each strategy's, and every difference between two.
public struct GroupEvidence: Sendable {
  /// Number of the member that leads are measured against.
  let benchmark: Int
  let lags: Int
  let bootstrap: BlockBootstrap
  let pairs: [PairEvidence]
  let sensitivity: Sensitivity
  let overfitting: Result<OverfittingProbability, Undefined>
  /// In the order of the group.
  let strategies: [StrategyEvidence]
  /// What is said of each one's Sharpe ratio is made from.
  let uncertainties: [Result<SharpeUncertainty, Undefined>]
  /// The members' names.
  let names: [String]
  /// Their annualized Sharpe ratios on the group's periods; nil where undefined.
  let sharpeRatios: [Double?]
  /// What the pairs claim.
  private(set) var claims: [Claim] = []

  /// - Parameters:
  ///   - group: the evaluated runs.
  ///   - background: what they held, and further runs.
  ///   - settings: how the bootstrap draws.
  ///   - isSimulated: whether the market is made up.
  public init(
    of group: GroupReport, background: GroupBackground, settings: InferenceSettings,
    isSimulated: Bool
  ) {
    let returns = group.common.excess
    let lags = NeweyWestLags.usual(observations: group.periods)
    let samples = zip(returns, group.common.lasts).map { returns, lasts in
      Result { () throws(Undefined) in
        if !lasts { throw .lostEverything }
        return try SharpeSample(of: returns, lags: lags)
      }
    }
    let bootstrap = BlockBootstrap(
      of: samples, blockLength: settings.blockLength.map { min($0, group.periods) },
      replications: settings.replications, seed: settings.seed)
    let resampled = bootstrap.inference(from: bootstrap.inParallel, level: settings.level)
    let sensitivity = Sensitivity(of: group, reruns: background.reruns)
    let names = group.runs.strategies.map(\.name)
    self.names = names
    pairs = resampled.differences.map {
      PairEvidence(
        $0, by: bootstrap, names: names, samples: samples, returns: returns, lags: lags)
    }
    sharpeRatios = group.strategies.map(\.summary.sharpeRatio.value)
    benchmark = group.benchmark
    (self.lags, self.bootstrap, self.sensitivity) = (lags, bootstrap, sensitivity)
    let uncertainties = samples.map { $0.map { SharpeUncertainty(of: $0) } }
    self.uncertainties = uncertainties
    overfitting = group.overfitting(reruns: background.reruns)
    let splits = SampleSplit.all(of: group.common.spans.map(\.end), isSimulated: isSimulated)
    let costs = group.breakEvenCosts(sensitivity: sensitivity, background: background)
    let spans = LuckPeriods(
      ending: group.common.spans.map(\.end), level: background.yieldLevel)
    strategies = names.indices.map { member in
      StrategyEvidence(
        of: member, in: group, sample: samples[member], uncertainty: uncertainties[member],
        background: background,
        interval: resampled.ratios[member].flatMap(\.interval),
        breakEvenCost: costs[member], splits: splits, spans: spans, lags: lags)
    }
    claims = claims(
      level: settings.level, isSimulated: isSimulated,
      delays: group.runs.strategies.map(\.delayDays))
  }
}

extension BlockBootstrap {
  /// All replications, made on several threads; how many there are changes nothing.
  fileprivate var inParallel: [BootstrapReplications] {
    let parts = 4
    return Parallel.map(parts) { part in
      replicate((part * replications / parts)..<((part + 1) * replications / parts))
    }
  }
}
