import Instruments
import Portfolios
import Simulation
import Strategies
import TimeSeries

/// The series that a rule may see, and their places in the order in which the rule takes them.
struct Observations {
  private(set) var panel = Panel()
  private(set) var columns: [Panel.Column] = []

  /// - Parameter seen: each series, and how long after their dates its sources are known.
  init(_ seen: [(series: Series, lags: [PublicationLag])]) {
    for one in seen { columns.append(panel.add(one.series, availableAfter: one.lags)) }
  }
}

/// Makes the rule that a file describes, and the series that it may see.
struct RuleMaker {
  let file: StrategyFile
  let market: Market
  let curves: YieldCurveHistory?

  /// What the rule may see; no window, burn-in, delay or cost has a part in it.
  ///
  /// - Parameter areLate: whether the file's lags count.
  func observations(areLate: Bool = true) -> Observations {
    Observations(observed.map { ($0.series, areLate ? $0.lags.compactMap { $0 } : []) })
  }

  private var observed: [(series: Series, lags: [PublicationLag?])] {
    switch file.rule {
    case .constantWeight: []
    case .trailingMean(let invest, let fund, _):
      [(monthlyExcess(of: invest, over: fund), [lag(of: invest), lag(of: fund)])]
    case .slopeTiming(let invest, let fund, let slope, _, _):
      [
        (monthEndSlope(slope), [slope.availableAfter]),
        (monthlyExcess(of: invest, over: fund), [lag(of: invest), lag(of: fund)]),
      ]
    case .betaTiming(let stock, let bond, _, _, _, _):
      [(dailyReturns(of: stock), [lag(of: stock)]), (dailyReturns(of: bond), [lag(of: bond)])]
    }
  }

  private func lag(of asset: String) -> PublicationLag? { file.asset(named: asset)?.availableAfter }

  /// The rule, which looks at the observations of the same rule.
  func rule(seeing observed: Observations) -> any Strategy {
    let columns = observed.columns
    switch file.rule {
    case .constantWeight(let weights):
      return ConstantWeight(constantWeights(weights))
    case .trailingMean(let invest, let fund, let window):
      return TrailingMean(
        invest: identify(invest), fund: identify(fund), excessReturn: columns[0], window: window,
        monthsHeld: file.rebalance.every)
    case .slopeTiming(let invest, let fund, _, let window, let shrink):
      return SlopeTiming(
        invest: identify(invest), fund: identify(fund), slope: columns[0],
        excessReturn: columns[1], window: window, monthsHeld: file.rebalance.every,
        regression: file.conventions.regression, shrinkage: shrink)
    case .betaTiming(let stock, let bond, let window, let intercept, let sensitivity, let clip):
      return BetaTiming(
        stock: identify(stock), bond: identify(bond), stockReturn: columns[0],
        bondReturn: columns[1], window: window, intercept: intercept, sensitivity: sensitivity,
        clip: clip)
    }
  }

  func identify(_ name: String) -> InstrumentID {
    InstrumentID(market.names.firstIndex(of: name) ?? market.names.endIndex)
  }

  private func constantWeights(_ weights: [StrategyFile.Weight]) -> Weights {
    var shares = [Double](repeating: 0, count: market.paths.count)
    for weight in weights { shares[identify(weight.asset).index] = weight.share }
    guard let checked = try? Weights(shares: shares) else {
      preconditionFailure("a strategy file's weights sum to one")
    }
    return checked
  }

  private func monthlyExcess(of asset: String, over fund: String) -> Series {
    ExcessReturn.monthly(
      of: market.paths[identify(asset).index], over: market.paths[identify(fund).index],
      days: market.calendar.days, monthEnds: market.calendar.monthEnds)
  }

  private func monthEndSlope(_ slope: StrategyFile.Slope) -> Series {
    guard let curves else { preconditionFailure("a group that looks at the slope has curves") }
    return curves.slope(long: slope.long, short: slope.short, rows: market.calendar.monthEnds)
  }

  private func dailyReturns(of asset: String) -> Series {
    let path = market.paths[identify(asset).index]
    return Series(
      name: asset, days: Array(market.calendar.days.dropFirst()),
      values: Array(path.returns.dropFirst()))
  }
}
