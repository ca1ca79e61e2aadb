public import TimeSeries

/// All trades at one close, added up.
public struct Trade: Sendable, Equatable {
  /// Row of the close.
  public let row: Int
  /// Sum of the sizes of all fills, over the portfolio's value before them.
  public let traded: Double
  /// Cost, over the same value.
  public let cost: Double
  /// Whether it is a purchase of what was held already, which leaves all shares as they are; see
  /// ``RunRecord/buying(_:on:at:)``.
  public internal(set) var keepsShares = false
}

/// The end of a run whose losses and costs have used up its value: nothing is held or traded after it.
public struct Bust: Sendable, Equatable {
  /// Row at whose close nothing was left; the return dated there is -100 %.
  public let row: Int
  /// What would have been left without limited liability, the value at the start being 1: 0 or less.
  public let left: Double

  /// The end of a run at a row.
  public init(row: Int, left: Double) { (self.row, self.left) = (row, left) }
}

/// One executed trade, as the record keeps it.
public struct BookedFill: Sendable, Equatable {
  /// Row of the close.
  public let row: Int
  /// The asset's position.
  public let asset: Int
  /// Value bought, or sold when negative; the portfolio starts with a value of 1.
  public let amount: Double
  /// What it cost, in the same unit.
  public let cost: Double
}

/// What happened in one run of one strategy, day by day. Statistics are made from it afterwards.
public struct RunRecord: Sendable {
  /// The calendar of the run; rows are positions in it.
  public let calendar: TradingCalendar
  /// Names of the assets, by `InstrumentID`.
  public let assets: [String]
  /// Row at whose close the first weights came into force.
  public internal(set) var firstRow: Int
  /// Simple returns after costs; element i is dated row `firstRow + 1 + i`. The cost of a trade is part
  /// of the return that begins at its close.
  public internal(set) var totalReturns: [Double] = []
  /// Returns in excess of the benchmark asset's, on the same rows.
  public internal(set) var excessReturns: [Double] = []
  /// Value at each close before its trades, from row `firstRow` on, starting from 1.
  public internal(set) var values: [Double] = []
  /// Every decision, in order.
  public internal(set) var decisions: DecisionLog
  /// Rows of the decision grid from the first decision on: holding periods run between them.
  public internal(set) var gridRows: [Int] = []
  /// Every close at which something was traded, the first purchase included.
  public internal(set) var trades: [Trade] = []
  /// Single fills, when asked for.
  public internal(set) var fills: [BookedFill] = []
  /// Times the rule had no answer after its first; the weights in force were kept.
  public internal(set) var undecided = 0
  /// The end of a run that lost everything, before its calendar ended; nil for all others.
  public internal(set) var bust: Bust?
  /// Times an aged holding was exchanged for a new one.
  public internal(set) var rolls = 0

  /// Decisions whose trading day lies beyond the data.
  public var pendingAtEnd: Int { decisions.pendingAtEnd }
}

extension RunRecord {
  /// The record of a run that came to its end, if anything was decided and traded in it.
  func checked(schedule: RebalanceSchedule, delayDays: Int) throws(SimulationError) -> RunRecord {
    guard let first = decisions.first else {
      throw .neverDecides(
        days: calendar.days.count, monthEnds: calendar.monthEnds.count, burnIn: schedule.burnIn)
    }
    guard firstRow >= 0 else {
      throw .neverTraded(decided: calendar.days[first.row], delayDays: delayDays)
    }
    return self
  }
}
