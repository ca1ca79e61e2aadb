import Instruments
import Portfolios
public import Simulation
import Strategies
public import TimeSeries

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
  /// What the rule looks at.
  let observations: Observations

  init(_ file: StrategyFile, on group: inout GroupMarket) throws(PlanError) {
    let assets = file.heldAssets
    var paths: [AssetPath] = []
    for asset in assets {
      do { paths.append(try group.path(of: asset)) } catch {
        throw .asset(file: file.file, name: asset.name, cause: error)
      }
    }
    let names = assets.map(\.name)
    let benchmark = names.firstIndex(of: file.evaluation.excessOver)
    let market = Market(
      calendar: group.calendar, names: names, paths: paths,
      benchmark: benchmark.map { InstrumentID($0) })
    let found = RuleMarket(file: file, market: market, curves: group.curves)
    self.init(found, bonds: group.bonds, seeing: Observations(file.rule.observations(on: found)))
  }

  private init(_ found: RuleMarket, bonds: BondMarket?, seeing observations: Observations) {
    (file, market, curves) = (found.file, found.market, found.curves)
    self.bonds = bonds
    held = file.rule.assets.map { found.instrument($0).index }
    schedule = file.rebalance
    rule = file.rule.strategy(seeing: observations.columns, on: found)
    self.observations = observations
  }

  /// The strategy of a file that differs from this one's in settings alone, on the same market.
  ///
  /// - Parameter seen: what its rule looks at; nil for what this one's does.
  func resettled(as file: StrategyFile, seeing seen: Observations? = nil) -> StrategyPlan {
    let found = RuleMarket(file: file, market: market, curves: curves)
    return StrategyPlan(found, bonds: bonds, seeing: seen ?? observations)
  }

  /// Runs the strategy through its sample.
  public func run(keepingFills: Bool = false) throws(PlanError) -> RunRecord {
    do { return try simulate(rule, keepingFills: keepingFills) } catch {
      if case .neverDecides(let days, let monthEnds, let burnIn) = error {
        throw .tooLittleHistory(
          file: file.file, window: file.rule.window?.length, lags: decisiveLags, burnIn: burnIn,
          days: days, monthEnds: monthEnds)
      }
      throw .simulation(file: file.file, error)
    }
  }

  /// Runs the strategy as far as it comes, with all its fills.
  func attempt() -> AttemptedRun { attempt(rule) }

  /// The lags of what the rule looks at, when it decides without them.
  private var decisiveLags: [String] {
    guard !file.lateSeries.isEmpty else { return [] }
    let found = RuleMarket(file: file, market: market, curves: curves)
    let prompt = StrategyPlan(
      found, bonds: bonds,
      seeing: Observations(file.rule.observations(on: found), areLate: false))
    do { _ = try prompt.simulate(prompt.rule, keepingFills: false) } catch .neverDecides {
      return []
    } catch {}
    return file.lateSeries.map { "\($0.path) is \($0.lag)" }
  }

  private func simulate<Rule: Strategy>(
    _ rule: Rule, keepingFills: Bool
  ) throws(SimulationError) -> RunRecord {
    try simulator(of: rule).run(keepingFills: keepingFills)
  }

  private func attempt<Rule: Strategy>(_ rule: Rule) -> AttemptedRun {
    simulator(of: rule).attempt(keepingFills: true)
  }

  private func simulator<Rule: Strategy>(of rule: Rule) -> Simulator<Rule> {
    Simulator(
      rule: rule, market: market, observations: observations.panel, schedule: schedule,
      delayDays: file.delayDays, cost: file.cost)
  }
}

extension StrategyPlan {
  /// What the rule went by and what came of it, to be looked at after the run; none for constant weights.
  ///
  /// For the forecasting rules, at each decision: the newest slope known then, the forecast, and the excess return of the
  /// holding period that followed, which is known only at its end. For beta timing, every day: the rolling
  /// betas of the rule's bond and, where there are curves, of the two-year zero.
  public func signals(of record: RunRecord) -> [Series] { file.rule.signals(of: record, by: self) }

  /// What the asset of that name earns.
  func path(of asset: String) -> AssetPath {
    RuleMarket(file: file, market: market, curves: curves).path(of: asset)
  }
}

extension StrategyFile {
  /// What its trades cost.
  var cost: TradingCost { TradingCost(basisPoints: basisPoints, chargesEntry: chargesEntry) }
}

extension StrategyPlan {
  /// That a run of this plan lost everything, as an error where that leaves nothing to go on with; nil for others.
  public func loss(in record: RunRecord) -> PlanError? {
    record.bust.map { bust in
      .simulation(
        file: file.file,
        .tradingFailed(
          day: record.calendar.days[bust.row], cause: PortfolioError.nothingLeft(value: bust.left)))
    }
  }

  /// A run of this plan as if it had bought what it held at a row's close from cash at that close: the trade
  /// there costs what a purchase of all that is held after it does. Without costs for purchases the run itself.
  ///
  /// - Parameters:
  ///   - record: a run of this plan.
  ///   - row: `firstRow` of the record or a later one.
  public func buying(_ record: RunRecord, on row: Int) -> RunRecord {
    guard file.chargesEntry, file.basisPoints > 0, row > record.firstRow else { return record }
    let held = heldShares(in: record)
    let shares = market.names.indices.map { held.share(of: $0, after: row) }
    return record.buying(shares, on: row, at: file.cost)
  }
}

extension StrategyPlan {
  /// What to know of a schedule that counts months on data that come less often.
  var monthsWarning: Warning? {
    guard schedule.unit == .month, schedule.every > 1 || schedule.burnIn > 0,
      case .success(let found) = market.calendar.frequency, found > .month
    else { return nil }
    return Warning(
      "\(file.name): rebalance counts the month ends of the data, which are \(found.adjective): every "
        + "\(schedule.every) of them, \(schedule.burnIn) before the first decision", of: file.name)
  }
}
