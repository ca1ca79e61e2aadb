import Instruments
public import Portfolios
import Strategies
import TimeSeries

/// Carries out again what a finished run decided, with other delays or costs.
///
/// A rule sees the market alone, and neither what is held nor what trading costs. So the decisions of a run
/// with another delay or cost are the same, and nobody need be asked again: without questions there are no
/// events to wait for, and the rows are gone through one by one, in the same order of things within a day.
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
    var account = Account(
      market: market, cost: cost, keepingFills: false, decisions: taken.decisions.count)
    var renewals = market.paths.map { RowCursor(of: $0.renewals) }
    var resets = RowCursor(of: schedule.hold == .resetMonthly ? market.calendar.monthEnds : [])
    var questions = RowCursor(of: taken.gridRows)
    let shares = taken.decisions.shares
    var decision = 0
    for row in market.calendar.days.indices {
      try account.earn(on: row, from: market.prices)
      if account.isBust { break }
      for index in renewals.indices where renewals[index].takes(row) {
        account.renew(InstrumentID(index))
      }
      if resets.takes(row) { _ = account.resetToWeightsInForce(on: row) }
      if questions.takes(row) {
        if decision < taken.decisions.count, taken.decisions.row(of: decision) == row {
          let decided = shares.span.extracting(
            taken.decisions.places(of: decision..<(decision + 1)))
          _ = account.decide(decided, on: row, delay: delayDays)
          decision += 1
        } else {
          account.decideNothing(on: row)
        }
      }
      account.trade(on: row)
      account.recordClose()
    }
    return try account.record.checked(schedule: schedule, delayDays: delayDays)
  }
}

/// Ascending rows, taken one after the other.
private struct RowCursor {
  private let rows: [Int]
  private var place = 0

  init(of rows: [Int]) { self.rows = rows }

  /// Whether the next of the rows is this one, which is then taken.
  mutating func takes(_ row: Int) -> Bool {
    guard place < rows.count, rows[place] == row else { return false }
    place += 1
    return true
  }
}
