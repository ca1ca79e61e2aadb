import Instruments
public import Portfolios
public import Strategies
public import TimeSeries

/// Runs one rule through a market, event by event.
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
    let grid = schedule.grid(on: market.calendar)
    var account = Account(
      market: market, cost: cost, keepingFills: keepingFills, decisions: grid.count)
    do { try loop(through: grid, for: &account, deciding: rule.targetWeights(knowing:)) } catch {
      return AttemptedRun(record: account.record, failure: error)
    }
    return AttemptedRun(record: account.record, failure: nil)
  }

  /// The event loop. It knows no finance: it asks for weights, and the account does the rest.
  private func loop(
    through decisions: DecisionGrid, for account: inout Account,
    deciding targetWeights: (History) throws -> Weights?
  ) throws(SimulationError) {
    let days = market.calendar.days
    var knowledge = Knowledge(of: observations)
    var grid = decisions
    var events = scheduledEvents(knowledge: knowledge)
    if let first = grid.advance(decided: false) { events.schedule(.decision, on: first) }

    while let event = events.next() {
      switch event.phase {
      case .valuation:
        try account.earn(on: event.row, from: market.prices)
        if account.isBust { return }
      case .publication:
        knowledge.publish(through: days[event.row])
      case .roll:
        account.renew(InstrumentID(event.subject))
      case .monthEnd:
        if account.resetToWeightsInForce(on: event.row) { events.schedule(.trading, on: event.row) }
      case .decision:
        let target = try decision(
          knowing: knowledge.history(asOf: days[event.row]), from: targetWeights)
        if let target {
          if account.decide(target.shares.span, on: event.row, delay: delayDays) {
            events.schedule(.trading, on: event.row + delayDays)
          }
        } else {
          account.decideNothing(on: event.row)
        }
        if let next = grid.advance(decided: account.hasDecided) {
          events.schedule(.decision, on: next)
        }
      case .trading:
        account.trade(on: event.row)
      case .record:
        account.recordClose()
      }
    }
  }

  private func decision(
    knowing history: History, from targetWeights: (History) throws -> Weights?
  ) throws(SimulationError) -> Weights? {
    do { return try targetWeights(history) } catch {
      throw .ruleFailed(day: history.asOf, cause: error)
    }
  }

  /// What is known before the run: days to value and record, publications, rolls and month ends.
  private func scheduledEvents(knowledge: Knowledge) -> EventQueue {
    let days = market.calendar.days
    var events = EventQueue()
    let rows = Array(days.indices)
    events.add(.valuation, on: rows)
    events.add(.publication, on: rowsKnowing(knowledge.publicationDays))
    for (index, path) in market.paths.enumerated() {
      events.add(.roll, on: path.renewals, subject: index)
    }
    if schedule.hold == .resetMonthly { events.add(.monthEnd, on: market.calendar.monthEnds) }
    events.add(.record, on: rows)
    return events
  }

  /// The first rows at whose close what is published on those days is known.
  private func rowsKnowing(_ publications: [Day]) -> [Int] {
    let days = market.calendar.days
    var rows: [Int] = []
    var row = 0
    for day in publications {
      while row < days.count, days[row] < day { row += 1 }
      guard row < days.count else { break }
      if rows.last != row { rows.append(row) }
    }
    return rows
  }
}
