import Instruments
import Portfolios
import TimeSeries

/// One strategy's portfolio, its waiting orders and its record.
struct Account {
  private let market: Market
  private let cost: TradingCost
  private let keepingFills: Bool
  private var portfolio: Portfolio
  private var orders: [Order] = []  // by due row; those before `nextOrder` are filled
  private var nextOrder = 0
  private var inForce: Int?  // number of the decision whose weights were traded last
  private var resetRow: Int?  // at whose close the weights in force are put back
  private var costShare = 0.0  // of the trades since the last close, over the value before them
  private var isRuined = false  // the trades at the close before cost all there was
  private var close: (total: Double, excess: Double, value: Double) = (0, 0, 1)
  private var written: RunRecord
  private var rolls: [RowCursor]
  private var resets: RowCursor
  private let delayDays: Int

  /// - Parameters:
  ///   - market: what is held, and what it earns.
  ///   - terms: when decisions are traded, what that costs, and whether weights are put back.
  ///   - keepingFills: whether the record lists every fill.
  ///   - decisions: how many there may be at most.
  init(market: Market, terms: ExecutionTerms, keepingFills: Bool, decisions: Int) {
    (self.market, cost, self.keepingFills) = (market, terms.cost, keepingFills)
    delayDays = terms.delayDays
    rolls = market.paths.map { RowCursor(of: $0.rolls) }
    resets = RowCursor(of: terms.hold == .resetMonthly ? market.calendar.monthEnds : [])
    portfolio = Portfolio(cash: 1, assets: market.paths.count)
    written = RunRecord(
      calendar: market.calendar, assets: market.names, firstRow: -1,
      decisions: DecisionLog(assets: market.paths.count, capacity: decisions))
    let days = market.calendar.days.count
    written.totalReturns.reserveCapacity(days)
    written.excessReturns.reserveCapacity(days)
    written.values.reserveCapacity(days)
    written.gridRows.reserveCapacity(decisions)
    written.trades.reserveCapacity(decisions)
  }

  var hasDecided: Bool { !written.decisions.isEmpty }

  /// Whether everything is lost, so that nothing more can happen.
  var isBust: Bool { written.bust != nil }

  /// What has happened so far.
  var record: RunRecord { written }

  /// Goes through the days. At each close, in this order: holdings have earned the day's returns; aged bonds are
  /// exchanged for new ones; at a month's end the weights in force may be put back; the rule is asked, if it is time;
  /// orders that are due are filled; and the close is written down.
  ///
  /// - Parameter ask: asks for weights at a row's close, if it is time; it calls `decide` or `decideNothing`.
  mutating func run(
    asking ask: (Int, inout Account) throws(SimulationError) -> Void
  ) throws(SimulationError) {
    for row in market.calendar.days.indices {
      try earn(on: row)
      if isBust { return }
      roll(on: row)
      if resets.takes(row), inForce != nil { resetRow = row }
      try ask(row, &self)
      trade(on: row)
      recordClose()
    }
  }

  /// Earns the returns dated the row, less the cost of the trades at the close before.
  ///
  /// Where they use up the portfolio's value, the return is -100 % and the account is closed: nobody loses more
  /// than everything, and shares of nothing mean nothing.
  ///
  /// - Throws: when the value grows beyond every number.
  private mutating func earn(on row: Int) throws(SimulationError) {
    let benchmark = market.benchmarkReturn(on: row)
    if isRuined { return goBust(on: row, left: 0, benchmark: benchmark) }
    guard inForce != nil else { return }
    let earned = market.withReturns(on: row) { portfolio.earn($0, over: benchmark) }
    let paid = costShare * (1 + earned.total)
    costShare = 0
    close = (earned.total - paid, earned.excess - paid, portfolio.value)
    if close.value <= 0 { return goBust(on: row, left: close.value, benchmark: benchmark) }
    guard close.value.isFinite else {
      throw .tradingFailed(
        day: market.calendar.days[row], cause: PortfolioError.nothingLeft(value: close.value))
    }
  }

  /// Ends with a value of 0, and writes the close down.
  private mutating func goBust(on row: Int, left: Double, benchmark: Double) {
    portfolio = Portfolio(cash: 0, assets: market.paths.count)
    (close.total, close.excess, close.value) = (-1, -1 - benchmark, 0)
    recordClose()
    written.bust = Bust(row: row, left: left)
  }

  /// Counts the aged holdings that are exchanged for new ones; their value stays.
  private mutating func roll(on row: Int) {
    for index in rolls.indices where rolls[index].takes(row) && portfolio.holdings[index] != 0 {
      written.rolls += 1
    }
  }

  /// Takes down that the rule had no answer; before its first, that is no news.
  mutating func decideNothing(on row: Int) {
    guard hasDecided else { return }
    written.undecided += 1
    written.gridRows.append(row)
  }

  /// Takes down a decision and orders it, unless the data end before its day.
  mutating func decide(_ shares: Span<Double>, on row: Int) {
    written.gridRows.append(row)
    written.decisions.append(row: row, shares: shares)
    guard row + delayDays < market.calendar.days.count else { return }
    orders.append(Order(decision: written.decisions.count - 1, dueRow: row + delayDays))
  }

  /// Fills the order that is due, or else puts the weights in force back in place.
  private mutating func trade(on row: Int) {
    if nextOrder < orders.count, orders[nextOrder].dueRow == row {
      let decision = takeOrder().decision
      if inForce == nil { written.firstRow = row }
      fill(decision, on: row)
      written.decisions.trade(decision, on: row)
      inForce = decision
      resetRow = nil
    } else if resetRow == row, let inForce {
      fill(inForce, on: row)
      resetRow = nil
    }
  }

  private mutating func takeOrder() -> Order {
    let order = orders[nextOrder]
    nextOrder += 1
    if nextOrder == orders.count {
      orders.removeAll(keepingCapacity: true)
      nextOrder = 0
    }
    return order
  }

  /// Trades to the weights of a decision.
  private mutating func fill(_ decision: Int, on row: Int) {
    let shares = written.decisions.shares(of: decision..<(decision + 1))
    let charged: TradingCost = inForce == nil && !cost.chargesEntry ? .none : cost
    do {
      let (traded, cost) = try portfolio.trade(to: shares, costing: charged) {
        asset, amount, paid in
        guard keepingFills else { return }
        written.fills.append(
          BookedFill(row: row, asset: asset.index, amount: amount, cost: paid))
      }
      written.trades.append(Trade(row: row, traded: traded, cost: cost))
      costShare = cost
    } catch {
      // What is traded cannot be paid for: all there is goes into costs, and is gone with the next return.
      written.trades.append(Trade(row: row, traded: 1 / charged.rate, cost: 1))
      isRuined = true
    }
  }

  /// Writes down the close: the first one when the first weights come into force, then every one.
  private mutating func recordClose() {
    guard inForce != nil else { return }
    written.values.append(close.value)
    guard written.values.count > 1 else { return }
    written.totalReturns.append(close.total)
    written.excessReturns.append(close.excess)
  }
}

/// When decisions are traded, what that costs, and whether weights are put back between them.
struct ExecutionTerms {
  /// Rows from a decision to the close at which it is traded; 0 is the same close.
  let delayDays: Int
  let cost: TradingCost
  let hold: RebalanceSchedule.Hold
}

/// Ascending rows, taken one after the other.
struct RowCursor {
  private let rows: [Int]
  private var next = 0

  init(of rows: [Int]) { self.rows = rows }

  /// Whether the next of the rows is this one, which is then taken.
  mutating func takes(_ row: Int) -> Bool {
    guard next < rows.count, rows[next] == row else { return false }
    next += 1
    return true
  }
}
