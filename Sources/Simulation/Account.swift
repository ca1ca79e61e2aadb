import Instruments
import Portfolios
import TimeSeries

/// One strategy's portfolio, its waiting orders and its record.
struct Account {
  private let market: Market
  private let cost: TradingCost
  private let keepingFills: Bool
  private var portfolio: Portfolio
  private var orders: [Order] = []
  private var inForce: Weights?
  private var resetRow = -1
  private var costShare = 0.0  // of the trades since the last close, over the value before them
  private var close: (total: Double, excess: Double, value: Double) = (0, 0, 1)
  private var written: RunRecord

  init(market: Market, cost: TradingCost, keepingFills: Bool) {
    (self.market, self.cost, self.keepingFills) = (market, cost, keepingFills)
    portfolio = Portfolio(cash: 1, assets: market.paths.count)
    written = RunRecord(calendar: market.calendar, assets: market.names, firstRow: -1)
    let days = market.calendar.days.count
    written.totalReturns.reserveCapacity(days)
    written.excessReturns.reserveCapacity(days)
    written.values.reserveCapacity(days)
  }

  var hasDecided: Bool { !written.decisions.isEmpty }

  /// Earns the returns dated the row: with h the shares held since the last close and R the assets'
  /// returns, sum h R in all and sum h (R - Rf) over the benchmark, less the cost of the trades at
  /// that close.
  ///
  /// The excess is summed from differences, not taken as a difference of sums: holding the benchmark
  /// alone then earns exactly zero above it.
  mutating func earn(on row: Int) {
    if inForce != nil { earnReturns(on: row) }
    for index in market.paths.indices {
      portfolio.mark(InstrumentID(index), at: market.paths[index].unitPrices[row])
    }
    close.value = portfolio.value
  }

  private mutating func earnReturns(on row: Int) {
    let benchmark = market.paths[market.benchmark.index].returns[row]
    let value = portfolio.value
    var total = 0.0
    var excess = -portfolio.cash / value * benchmark
    for index in market.paths.indices {
      let earned = market.paths[index].returns[row]
      let share = portfolio.positions[index].value / value
      total += share * earned
      excess += share * (earned - benchmark)
    }
    let paid = costShare * (1 + total)
    (close.total, close.excess) = (total - paid, excess - paid)
    costShare = 0
  }

  mutating func renew(_ instrument: InstrumentID) {
    if portfolio.positions[instrument.index].units != 0 { written.rolls += 1 }
    portfolio.renew(instrument)
  }

  /// Orders the weights in force once more; false when there are none yet.
  mutating func resetToWeightsInForce(on row: Int) -> Bool {
    guard inForce != nil else { return false }
    resetRow = row
    return true
  }

  /// Takes down a decision and orders it; false when there was none or the data end before its day.
  mutating func decide(_ target: Weights?, on row: Int, delay: Int) -> Bool {
    guard let target else {
      if hasDecided {
        written.undecided += 1
        written.gridRows.append(row)
      }
      return false
    }
    written.gridRows.append(row)
    written.decisions.append(Decision(row: row, shares: shares(of: target), effectiveRow: nil))
    guard row + delay < market.calendar.days.count else { return false }
    orders.append(
      Order(target: target, decision: written.decisions.count - 1, dueRow: row + delay))
    return true
  }

  private func shares(of target: Weights) -> [Double] {
    if target.shares.count == market.paths.count { return target.shares }
    return market.paths.indices.map { target[InstrumentID($0)] }
  }

  /// Fills the order that is due, or else puts the weights in force back in place.
  mutating func trade(on row: Int) throws(SimulationError) {
    if let order = orders.first, order.dueRow == row {
      orders.removeFirst()
      if inForce == nil { written.firstRow = row }
      try fill(order.target, on: row)
      written.decisions[order.decision].effectiveRow = row
      inForce = order.target
      resetRow = -1
    } else if resetRow == row, let inForce {
      try fill(inForce, on: row)
      resetRow = -1
    }
  }

  private mutating func fill(_ target: Weights, on row: Int) throws(SimulationError) {
    var fills: [BookedFill] = []
    do {
      let (traded, cost) = try portfolio.trade(to: target, costing: cost) { asset, amount, paid in
        if keepingFills {
          fills.append(BookedFill(row: row, asset: asset.index, amount: amount, cost: paid))
        }
      }
      written.trades.append(Trade(row: row, traded: traded, cost: cost))
      costShare = cost
    } catch {
      throw .tradingFailed(day: market.calendar.days[row], cause: error)
    }
    written.fills += fills
  }

  /// Writes down the close: the first one when the first weights come into force, then every one.
  mutating func record() {
    guard inForce != nil else { return }
    written.values.append(close.value)
    guard written.values.count > 1 else { return }
    written.totalReturns.append(close.total)
    written.excessReturns.append(close.excess)
  }

  /// The record of the whole run.
  func finished(
    schedule: RebalanceSchedule, delayDays: Int
  ) throws(SimulationError) -> RunRecord {
    guard let first = written.decisions.first else {
      throw .neverDecides(
        days: market.calendar.days.count, monthEnds: market.calendar.monthEnds.count,
        burnIn: schedule.burnIn)
    }
    guard written.firstRow >= 0 else {
      throw .neverTraded(decided: market.calendar.days[first.row], delayDays: delayDays)
    }
    return written
  }
}
