import Simulation
public import TimeSeries

/// A group of strategies, evaluated on the periods that all of them have.
public struct GroupReport: Sendable {
  /// The runs that were evaluated.
  public let runs: GroupRuns
  /// Close at which the first common period begins.
  public let start: Day
  /// Close at which the first common period ends.
  public let from: Day
  /// Close at which the last one ends.
  public let to: Day
  /// Number of common periods.
  public let periods: Int
  /// Periods that count as a year.
  public let periodsPerYear: Double
  /// The strategies' results, in the order of the runs.
  public let strategies: [StrategyReport]

  /// Evaluates runs on their common periods: those with the same first and last close in every run.
  ///
  /// - Throws: `noCommonPeriods` when there is none.
  public init(_ runs: GroupRuns, annualization: Annualization) throws(EvaluationError) {
    let periods = runs.strategies.map { Periods(of: $0, each: runs.period) }
    let common = CommonPeriods(periods)
    guard let first = common.spans.first, let last = common.spans.last else {
      throw EvaluationError.noCommonPeriods(group: runs.name, own: periods.map(\.description))
    }
    self.runs = runs
    (start, from, to) = (first.start, first.end, last.end)
    self.periods = common.spans.count
    let rows = runs.strategies[0].record.calendar.days.rows(from: first.start, to: last.end)
    let daysPerYear = annualization.daysPerYear(
      returns: rows.count - 1, from: first.start, to: last.end)
    let perYear = runs.strategies[0].schedule.periodsPerYear(
      of: runs.period, daysPerYear: daysPerYear)
    periodsPerYear = perYear
    strategies = zip(runs.strategies, periods).map { run, periods in
      StrategyReport(
        run, periods: periods.restricted(to: common), start: first.start, end: last.end,
        periodsPerYear: perYear, daysPerYear: daysPerYear)
    }
  }
}
