public import Performance
import Simulation
import TextFormats
import TimeSeries

/// What one strategy did on the common periods of its group.
public struct StrategyReport: Sendable {
  /// The run.
  public let run: StrategyRun
  /// Statistics of the common periods.
  public let summary: PerformanceSummary
  /// Returns of the common periods.
  public let periods: PeriodReturns
  /// Rows of the run's calendar from the first common period's first close to the last one's last.
  public let rows: ClosedRange<Int>
  /// Daily value, starting from 1 at the first close, of each row.
  public let values: [Double]
  /// Average share of each asset over the decisions that earn a reported return; by the asset's position.
  public let averageShares: [Double]
  /// Decisions a year times the mean of half the sum of |change of weight|, drift ignored.
  public let turnover: Double
  /// Half the sum of |trades| over value, drift included, a year; of all trades from the first close on, a
  /// purchase from cash included.
  public let tradedPerYear: Double
  /// Costs of the same trades over value, a year.
  public let costPerYear: Double
  /// Whether the purchase from cash is charged.
  public let chargesEntry: Bool
  /// Decisions that earn a reported return.
  public let decisionsEarning: Int
  /// The daily total returns of the reported periods by other tools' defaults.
  let otherConventions: Deferred<[OtherConventions]>

  init(
    _ run: StrategyRun, periods: PeriodReturns, start: Day, end: Day, periodsPerYear: Double,
    year: YearLength
  ) {
    let record = run.record
    let rows = record.calendar.days.rows(from: start, to: end)
    self.run = run
    chargesEntry = run.resolved["costs"]?["entry"] == .bool(true)
    self.rows = rows
    self.periods = periods
    let first = record.firstRow
    let held = record.values[(rows.lowerBound - first)...(rows.upperBound - first)]
    values = held.map { $0 / held[held.startIndex] }
    // Of the values that are written, so that readers of the series find the same to the last bit.
    summary = PerformanceSummary(
      of: ExcessReturns(values: periods.excess, periodsPerYear: periodsPerYear),
      values: values[...])
    let earning = record.decisions.earning(within: rows)
    let shares = record.decisions.shares(of: earning)
    decisionsEarning = earning.count
    let decisionsPerYear = run.schedule.periodsPerYear(of: .rebalance, in: year)
    // A common period has weights in force from its start, so there is a decision that earns.
    guard
      let average = Turnover.averageShares(shares, assets: record.assets.count),
      let turnover = Turnover.annual(
        shares, assets: record.assets.count, decisionsPerYear: decisionsPerYear)
    else { preconditionFailure("\(run.name): a reported period without a decision") }
    (averageShares, self.turnover) = (average, turnover)
    let years = Double(periods.days.count) / periodsPerYear
    let trades = record.trades.filter { rows.lowerBound <= $0.row && $0.row < rows.upperBound }
    tradedPerYear = trades.reduce(0) { $0 + $1.traded / 2 } / years
    costPerYear = trades.reduce(0) { $0 + $1.cost } / years
    otherConventions = Deferred { OtherConventions.all(of: record, over: rows) }
  }
}
