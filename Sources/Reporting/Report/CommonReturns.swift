import Performance
import Simulation
import TimeSeries

/// What the members of a group earned on the periods that all of them have.
///
/// A member that lost everything has no part in which periods these are, or the others would lose those after its
/// end: it is evaluated on its own periods, from the group's first one on. Where no member lasts, the periods
/// are those of the one that ended last.
struct CommonReturns {
  /// The runs; where purchases from cash are charged, each buys at the first period's first close.
  let runs: GroupRuns
  /// The common periods, at least one.
  let spans: [PeriodSpan]
  /// Each member's returns of those periods, or of its own, in the order of the runs.
  let members: [PeriodReturns]
  /// For each member the places of these periods among all of its own.
  let places: [[Int]]
  /// For each member the close at which its first period begins.
  let starts: [Day]
  /// For each member whether it has all the common periods: those that lost everything have not.
  let lasts: [Bool]
  /// Periods that count as a year.
  let periodsPerYear: Double
  /// What of the calendar counts as a year.
  let year: YearLength

  /// Close at which the first period begins.
  var start: Day { spans[0].start }
  /// Close at which the last period ends.
  var end: Day { spans[spans.count - 1].end }

  /// - Parameters:
  ///   - runs: the members' runs.
  ///   - annualization: days that count as a year.
  ///   - earliest: where a purchase from cash is charged, it is so on no day before; nil for any.
  /// - Throws: `noCommonPeriods` when no period has the same first and last close in every run that lasts.
  init(
    of runs: GroupRuns, annualization: Annualization, enteringFrom earliest: Day? = nil
  ) throws(EvaluationError) {
    let all = runs.strategies.map { Periods.spans(of: $0.record, each: runs.period) }
    let lasts = runs.strategies.map { $0.record.bust == nil }
    let common = CommonPeriods(spans: Self.deciding(all, lasts: lasts))
    guard let first = common.spans.first, let last = common.spans.last else {
      throw EvaluationError.noCommonPeriods(
        group: runs.name,
        own: zip(runs.strategies, all).map { Periods.description(of: $1, named: $0.name) })
    }
    spans = common.spans
    self.lasts = lasts
    let own = zip(all, lasts).map { spans, lasts in
      lasts ? common : CommonPeriods(spans: [Self.from(first.start, spans)])
    }
    guard own.allSatisfy({ !$0.spans.isEmpty }) else {
      throw EvaluationError.noCommonPeriods(
        group: runs.name,
        own: zip(runs.strategies, all).map { Periods.description(of: $1, named: $0.name) })
    }
    places = zip(all, own).map { $1.places(in: $0) }
    starts = own.map { $0.spans[0].start }
    let entry = max(first.start, earliest ?? first.start)
    let entered = zip(runs.strategies, starts).map { run, start in
      run.chargesEntry ? run.entering(on: max(start, entry)) : run
    }
    self.runs = runs.with(entered)
    members = zip(entered, zip(all, own)).map { run, spans in
      let returns = Periods(of: run, each: runs.period).returns
      return spans.0 == spans.1.spans ? returns : returns.selecting(spans.1.places(in: spans.0))
    }
    // The calendar of a member that has both closes.
    let calendar = runs.strategies[lasts.firstIndex(of: true) ?? Self.longest(all)].record.calendar
    let rows = calendar.days.rows(from: first.start, to: last.end)
    year = annualization.year(of: calendar.days[rows], at: calendar.frequency)
    periodsPerYear = runs.strategies[0].schedule.periodsPerYear(of: runs.period, in: year)
  }

  /// The periods that those which are common to all are found from.
  private static func deciding(_ all: [[PeriodSpan]], lasts: [Bool]) -> [[PeriodSpan]] {
    lasts.contains(true)
      ? zip(all, lasts).filter(\.1).map(\.0) : all.isEmpty ? [] : [all[longest(all)]]
  }

  /// The member whose periods end last.
  private static func longest(_ all: [[PeriodSpan]]) -> Int {
    all.indices.max { left, right in
      guard let last = all[left].last, let other = all[right].last else { return all[left].isEmpty }
      return last.end < other.end
    } ?? 0
  }

  /// Periods from a close on; all of them where none begins so late.
  private static func from(_ start: Day, _ spans: [PeriodSpan]) -> [PeriodSpan] {
    let later = spans.filter { $0.start >= start }
    return later.isEmpty ? spans : later
  }

  /// The members' excess returns of some of the common periods, by their places; nil for a member that has not
  /// all of them.
  func excess(_ places: [Int]) -> [ExcessReturns?] {
    guard let first = places.first, let last = places.last else { return members.map { _ in nil } }
    let areAdjacent = last - first == places.count - 1
    return zip(members, lasts).map { member, lasts in
      guard lasts else { return nil }
      let values =
        areAdjacent ? Array(member.excess[first...last]) : places.map { member.excess[$0] }
      return ExcessReturns(values: values, periodsPerYear: periodsPerYear)
    }
  }

  /// The members' excess returns of all periods, those of a member that lost everything of its own.
  var excess: [ExcessReturns] {
    members.map { ExcessReturns(values: $0.excess, periodsPerYear: periodsPerYear) }
  }
}
