import Performance
import Simulation
import TimeSeries

/// What the members of a group earned on the periods that all of them have.
struct CommonReturns {
  /// The common periods, at least one.
  let spans: [PeriodSpan]
  /// Each member's returns of those periods, in the order of the runs.
  let members: [PeriodReturns]
  /// For each member the places of the common periods among all of its own.
  let places: [[Int]]
  /// Periods that count as a year.
  let periodsPerYear: Double
  /// Days that count as a year.
  let daysPerYear: Double

  /// Close at which the first period begins.
  var start: Day { spans[0].start }
  /// Close at which the last period ends.
  var end: Day { spans[spans.count - 1].end }

  /// - Throws: `noCommonPeriods` when no period has the same first and last close in every run.
  init(of runs: GroupRuns, annualization: Annualization) throws(EvaluationError) {
    let periods = runs.strategies.map { Periods(of: $0, each: runs.period) }
    let common = CommonPeriods(periods)
    guard let first = common.spans.first, let last = common.spans.last else {
      throw EvaluationError.noCommonPeriods(group: runs.name, own: periods.map(\.description))
    }
    spans = common.spans
    members = periods.map { $0.restricted(to: common).returns }
    places = periods.map { common.places(in: $0.spans) }
    let rows = runs.strategies[0].record.calendar.days.rows(from: first.start, to: last.end)
    daysPerYear = annualization.daysPerYear(
      returns: rows.count - 1, from: first.start, to: last.end)
    periodsPerYear = runs.strategies[0].schedule.periodsPerYear(
      of: runs.period, daysPerYear: daysPerYear)
  }

  /// The members' excess returns of some of the periods, by their places.
  func excess(_ places: [Int]) -> [ExcessReturns] {
    guard let first = places.first, let last = places.last else { return [] }
    let areAdjacent = last - first == places.count - 1
    return members.map { member in
      let values =
        areAdjacent ? Array(member.excess[first...last]) : places.map { member.excess[$0] }
      return ExcessReturns(values: values, periodsPerYear: periodsPerYear)
    }
  }

  /// The members' excess returns of all periods.
  var excess: [ExcessReturns] {
    members.map { ExcessReturns(values: $0.excess, periodsPerYear: periodsPerYear) }
  }
}
