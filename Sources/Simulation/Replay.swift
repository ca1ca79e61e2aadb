import Instruments
public import Portfolios
import Strategies
import TimeSeries

/// Carries out again what a finished run decided, with other delays or costs.
///
/// A rule sees the market alone, and neither what is held nor what trading costs. So the decisions of a run
/// with another delay or cost are the same, and no rule need be asked again.
public struct Replay: Sendable {
  private let market: Market
  private let schedule: RebalanceSchedule
  private let delayDays: Int
  private let cost: TradingCost

  /// - Parameters:
  ///   - market: the run's market.
  ///   - schedule: the run's schedule.
  ///   - delayDays: rows from a decision to the close at which it is traded; 0 is the same close.
  ///   - cost: what trades cost.
  public init(market: Market, schedule: RebalanceSchedule, delayDays: Int, cost: TradingCost) {
    (self.market, self.schedule) = (market, schedule)
    (self.delayDays, self.cost) = (delayDays, cost)
  }

  /// The record of the run with the delay and the costs, without single fills.
  ///
  /// - Parameter taken: a run of the same rule on the same market and schedule.
  public func record(deciding taken: RunRecord) throws(SimulationError) -> RunRecord {
    let terms = ExecutionTerms(delayDays: delayDays, cost: cost, hold: schedule.hold)
    var account = Account(
      market: market, terms: terms, keepingFills: false, decisions: taken.decisions.count)
    var questions = RowCursor(of: taken.gridRows)
    let shares = taken.decisions.shares
    var decision = 0
    try account.run { (row, account) throws(SimulationError) in
      guard questions.takes(row) else { return }
      if decision < taken.decisions.count, taken.decisions.row(of: decision) == row {
        let decided = taken.decisions.places(of: decision..<(decision + 1))
        account.decide(shares.span.extracting(decided), on: row)
        decision += 1
      } else {
        account.decideNothing(on: row)
      }
    }
    return try account.record.checked(schedule: schedule, delayDays: delayDays)
  }
}
