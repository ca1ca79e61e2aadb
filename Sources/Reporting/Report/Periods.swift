import Performance
import Simulation
import TimeSeries

/// The periods of one run, and what it earned in each.
struct Periods {
  let spans: [PeriodSpan]
  let returns: PeriodReturns
  private let name: String

  init(of run: StrategyRun, each period: EvaluationPeriod) {
    let record = run.record
    let days = record.calendar.days
    let boundaries = record.boundaries(of: period)
    name = run.name
    spans = zip(boundaries, boundaries.dropFirst()).map { start, end in
      PeriodSpan(start: days[start], end: days[end])
    }
    let daily = DailyReturns(
      firstRow: record.firstRow, total: record.totalReturns, excess: record.excessReturns)
    returns = PeriodReturns(of: daily, between: boundaries, on: days)
  }

  private init(name: String, spans: [PeriodSpan], returns: PeriodReturns) {
    (self.name, self.spans, self.returns) = (name, spans, returns)
  }

  /// The periods that are common to all.
  func restricted(to common: CommonPeriods) -> Periods {
    if spans == common.spans { return self }
    return Periods(
      name: name, spans: common.spans, returns: returns.selecting(common.places(in: spans)))
  }

  /// `slope-timing: 167 ending 1981-11-30 to 2023-05-31`.
  var description: String {
    guard let first = spans.first, let last = spans.last else { return "\(name): none" }
    return "\(name): \(spans.count) ending \(first.end) to \(last.end)"
  }
}
