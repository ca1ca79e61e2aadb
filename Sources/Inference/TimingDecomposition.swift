import Econometrics
public import Performance

/// Where a strategy's mean excess return comes from: what it holds on average, when it holds it, and the rest.
///
/// A period's excess return is sum over assets of w x + sum of (h - w) x + rest, with h the share held after the
/// trades at the period's first close, w what the last trade to that close was decided to reach, and x the asset's
/// return in excess of the same asset as the strategy's. As mean(w x) = mean(w) mean(x) + cov(w, x), the four parts
/// add up to the annualized mean. Weights that drift are nobody's decision, so what they earn is no timing.
/// Lo, A. W. (2008), "Where Do Alphas Come From? A Measure of the Value of Active Investment Management",
/// Journal of Investment Management 6(2), 1–29.
public struct TimingDecomposition: Sendable, Equatable {
  /// k sum of mean(w) mean(x) for k periods a year: what the same shares, held all the time, earn.
  public let staticMean: Double
  /// k sum of cov(w, x), divisor n: what is earned by holding more of an asset when it returns more.
  public let timingMean: Double
  /// k mean of sum of (h - w) x: what the shares earn by drifting from what was decided.
  public let driftMean: Double
  /// k mean(rest): trades within periods, their delays and costs.
  public let otherMean: Double
  /// The Newey-West t statistic of the mean of z = sum of (w - mean w)(x - mean x), or why it is undefined.
  public let timingT: Result<Double, Undefined>
  /// What as much movement of the weights would show without any skill.
  public let byNoise: TimingByNoise

  /// Decomposes a strategy's excess returns.
  ///
  /// Throws `tooFewReturns` for fewer than two, and `weightsNeverVary` where no asset's decided weights vary by
  /// more than rounding (1e-14).
  ///
  /// - Parameters:
  ///   - returns: the strategy's excess returns, one a period.
  ///   - weights: for each asset its decided weight in each period, decimal shares.
  ///   - held: for each asset the weight that it has drifted to at the beginning of each period; nil where it is
  ///     the decided one.
  ///   - assetReturns: for each asset its excess return over each period.
  ///   - lags: how many periods apart z may be and still correlate, 0 or more.
  public init(
    of returns: ExcessReturns, weights: [[Double]], held: [[Double]]? = nil,
    assetReturns: [[Double]],
    lags: Int
  ) throws(Undefined) {
    precondition(weights.count == assetReturns.count, "each asset has weights and returns")
    guard returns.values.count > 1 else {
      throw .tooFewReturns(have: returns.values.count, need: 2)
    }
    guard weights.contains(where: { $0.varies }) else { throw .weightsNeverVary }
    let periods = returns.periodsPerYear
    var (fixed, rest) = (0.0, returns.values)
    var timing = [Double](repeating: 0, count: rest.count)
    for (place, asset) in assetReturns.enumerated() {
      let weights = weights[place]
      fixed += (weights.mean ?? 0) * (asset.mean ?? 0)
      timing.add(1, timesProductsOf: weights.deviations, asset.deviations)
      rest.add(-1, timesProductsOf: weights, asset)
      if let held { rest.add(-1, timesProductsOf: zip(held[place], weights).map(-), asset) }
    }
    driftMean = Self.drift(
      from: weights, to: held ?? weights, assetReturns: assetReturns, periodsPerYear: periods)
    staticMean = fixed * periods
    timingMean = (timing.mean ?? 0) * periods
    otherMean = (rest.mean ?? 0) * periods
    timingT = ExcessReturns(values: timing, periodsPerYear: periods).meanT(lags: lags)
    byNoise = TimingByNoise(weights: weights, returns: assetReturns, periodsPerYear: periods)
  }
}

extension TimingDecomposition {
  /// k mean of sum over assets of (h - w) x, for k periods a year; 0 without periods.
  ///
  /// - Parameters:
  ///   - decided: w, for each asset in each period.
  ///   - held: h, for each asset in each period.
  ///   - assetReturns: x, for each asset in each period.
  ///   - periodsPerYear: k.
  public static func drift(
    from decided: [[Double]], to held: [[Double]], assetReturns: [[Double]], periodsPerYear: Double
  ) -> Double {
    var drift = [Double](repeating: 0, count: assetReturns.first?.count ?? 0)
    for (place, asset) in assetReturns.enumerated() {
      drift.add(1, timesProductsOf: zip(held[place], decided[place]).map(-), asset)
    }
    return (drift.mean ?? 0) * periodsPerYear
  }
}

extension [Double] {
  /// Whether any two weights differ by more than rounding: they come from ratios of values, so that some 1e-16
  /// is no change.
  fileprivate var varies: Bool {
    guard let least = self.min(), let most = self.max() else { return false }
    return most - least > 1e-14
  }

  /// Each value less the mean.
  fileprivate var deviations: [Double] {
    let mean = self.mean ?? 0
    return map { $0 - mean }
  }

  /// Adds a factor times left times right to each value.
  fileprivate mutating func add(
    _ factor: Double, timesProductsOf left: [Double], _ right: [Double]
  ) {
    precondition(
      left.count == count && right.count == count, "a value for each of \(count) periods")
    for place in indices { self[place] += factor * left[place] * right[place] }
  }
}
