import Performance
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
  /// The members' returns on those periods.
  let common: CommonReturns
  /// What counts as a year.
  let annualization: Annualization

  /// What a person should know before trusting the numbers: of the runs, and of what came out, such as a strategy
  /// that lost everything.
  public var warnings: [Warning] {
    runs.warnings + annualizationWarnings
      + strategies.compactMap { strategy in
        strategy.bust.map {
          Warning(
            "\(strategy.run.name) \($0.sentence(of: periods))", of: strategy.run.name, on: $0.day)
        }
      }
  }

  /// Evaluates runs on their common periods: those with the same first and last close in every run that does not
  /// lose everything.
  ///
  /// - Throws: `noCommonPeriods` when there is none.
  public init(_ runs: GroupRuns, annualization: Annualization) throws(EvaluationError) {
    let common = try CommonReturns(of: runs, annualization: annualization)
    self.runs = common.runs
    (self.common, self.annualization) = (common, annualization)
    (start, from, to) = (common.start, common.spans[0].end, common.end)
    periods = common.spans.count
    periodsPerYear = common.periodsPerYear
    strategies = common.runs.strategies.enumerated().map { place, run in
      let periods = common.members[place]
      return StrategyReport(
        run, periods: periods, start: common.starts[place],
        end: common.lasts[place] ? common.end : periods.days[periods.days.count - 1],
        periodsPerYear: common.periodsPerYear, year: common.year)
    }
  }
}
