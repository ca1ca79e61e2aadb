import Instruments
public import Portfolios
public import Strategies
public import TimeSeries

/// Runs one rule through a market, close by close.
public struct Simulator<Rule: Strategy>: Sendable {
  private let rule: Rule
  private let market: Market
  private let observations: Panel
  private let schedule: RebalanceSchedule
  private let delayDays: Int
  private let cost: TradingCost

  /// - Parameters:
  ///   - rule: what decides.
  ///   - market: what is held, and what it earns.
  ///   - observations: all that the rule may come to see, each value on its day.
  ///   - schedule: when the rule is asked.
  ///   - delayDays: rows from a decision to the close at which it is traded; 0 is the same close.
  ///   - cost: what trades cost.
  public init(
    rule: Rule, market: Market, observations: Panel, schedule: RebalanceSchedule,
    delayDays: Int = 0, cost: TradingCost = .none
  ) {
    (self.rule, self.market, self.observations) = (rule, market, observations)
    (self.schedule, self.delayDays, self.cost) = (schedule, delayDays, cost)
  }

  /// The whole run.
  ///
  /// - Parameter keepingFills: whether the record lists every fill.
  public func run(keepingFills: Bool = false) throws(SimulationError) -> RunRecord {
    let attempt = attempt(keepingFills: keepingFills)
    if let failure = attempt.failure { throw failure }
    return try attempt.record.checked(schedule: schedule, delayDays: delayDays)
  }

  /// The run as far as it comes: what happened before a failure stays on record.
  ///
  /// - Parameter keepingFills: whether the record lists every fill.
  public func attempt(keepingFills: Bool = false) -> AttemptedRun {
    var grid = schedule.grid(on: market.calendar)
    var knowledge = Knowledge(of: observations)
    let days = market.calendar.days
    let terms = ExecutionTerms(delayDays: delayDays, cost: cost, hold: schedule.hold)
    var account = Account(
      market: market, terms: terms, keepingFills: keepingFills, decisions: grid.count)
    var next = grid.advance(decided: false)
    do throws(SimulationError) {
      try account.run { (row, account) throws(SimulationError) in
        guard row == next else { return }
        knowledge.publish(through: days[row])
        if let target = try decision(knowing: knowledge.history(asOf: days[row])) {
          account.decide(target.shares.span, on: row)
        } else {
          account.decideNothing(on: row)
        }
        next = grid.advance(decided: account.hasDecided)
      }
    } catch { return AttemptedRun(record: account.record, failure: error) }
    return AttemptedRun(record: account.record, failure: nil)
  }

  private func decision(knowing history: History) throws(SimulationError) -> Weights? {
    do { return try rule.targetWeights(knowing: history) } catch {
      throw .ruleFailed(day: history.asOf, cause: error)
    }
  }
}
