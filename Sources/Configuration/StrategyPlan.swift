import Instruments
import Portfolios
public import Simulation
import Strategies
import TimeSeries

/// One strategy, ready to run.
public struct StrategyPlan: Sendable {
  /// The file that it comes from.
  public let file: StrategyFile
  /// Its assets on the calendar of its sample.
  public let market: Market
  /// Positions of the assets that its rule may hold, in the order in which the rule names them.
  public let held: [Int]
  /// When it decides.
  public let schedule: RebalanceSchedule
  /// The curves of its days; nil where no curve is in use.
  let curves: YieldCurveHistory?
  /// What its bonds are valued on; nil where no curve is in use.
  let bonds: BondMarket?
  private let rule: any Strategy
  private let observations: Panel

  init(_ file: StrategyFile, on group: inout GroupMarket) throws(PlanError) {
    let assets = file.heldAssets
    var paths: [AssetPath] = []
    for asset in assets {
      do { paths.append(try group.path(of: asset)) } catch {
        throw .asset(file: file.file, name: asset.name, cause: error)
      }
    }
    let identify = { (name: String) in
      InstrumentID(assets.firstIndex { $0.name == name } ?? assets.endIndex)
    }
    self.file = file
    market = Market(
      calendar: group.calendar, names: assets.map(\.name), paths: paths,
      benchmark: identify(file.evaluation.excessOver))
    held = file.rule.assetNames.map { identify($0).index }
    schedule = file.rebalance
    curves = group.curves
    bonds = group.bonds
    let maker = RuleMaker(file: file, market: market, curves: group.curves, identify: identify)
    (rule, observations) = maker.rule()
  }

  /// Runs the strategy through its sample.
  public func run(keepingFills: Bool = false) throws(PlanError) -> RunRecord {
    do { return try simulate(rule, keepingFills: keepingFills) } catch {
      if case .neverDecides(let days, let monthEnds, let burnIn) = error {
        throw .tooLittleHistory(
          file: file.file, window: file.rule.windowLength, burnIn: burnIn, days: days,
          monthEnds: monthEnds)
      }
      throw .simulation(file: file.file, error)
    }
  }

  private func simulate<Rule: Strategy>(
    _ rule: Rule, keepingFills: Bool
  ) throws(SimulationError) -> RunRecord {
    try Simulator(
      rule: rule, market: market, observations: observations, schedule: schedule,
      delayDays: file.delayDays, cost: TradingCost(basisPoints: file.basisPoints)
    ).run(keepingFills: keepingFills)
  }
}

/// Makes the rule that a file describes, and the panel of what it may see.
private struct RuleMaker {
  let file: StrategyFile
  let market: Market
  let curves: YieldCurveHistory?
  let identify: (String) -> InstrumentID

  func rule() -> (any Strategy, Panel) {
    var panel = Panel()
    switch file.rule {
    case .constantWeight(let weights):
      return (ConstantWeight(constantWeights(weights)), panel)
    case .trailingMean(let invest, let fund, let window):
      let rule = TrailingMean(
        invest: identify(invest), fund: identify(fund),
        excessReturn: panel.add(monthlyExcess(of: invest, over: fund)),
        window: window, monthsHeld: file.rebalance.every)
      return (rule, panel)
    case .slopeTiming(let invest, let fund, let slope, let window):
      let rule = SlopeTiming(
        invest: identify(invest), fund: identify(fund), slope: panel.add(monthEndSlope(slope)),
        excessReturn: panel.add(monthlyExcess(of: invest, over: fund)), window: window,
        monthsHeld: file.rebalance.every, regression: file.conventions.regression)
      return (rule, panel)
    case .betaTiming(let stock, let bond, let window, let intercept, let sensitivity, let clip):
      let rule = BetaTiming(
        stock: identify(stock), bond: identify(bond),
        stockReturn: panel.add(dailyReturns(of: stock)),
        bondReturn: panel.add(dailyReturns(of: bond)), window: window, intercept: intercept,
        sensitivity: sensitivity, clip: clip)
      return (rule, panel)
    }
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
