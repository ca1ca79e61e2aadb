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

  /// The periods of a run that was read back: they follow one another from the group's start on.
  init(of series: RunSeries.Strategy, start: Day) {
    let spans = zip([start] + series.periodDays, series.periodDays).map {
      PeriodSpan(start: $0, end: $1)
    }
    let returns = PeriodReturns(
      days: series.periodDays, total: series.periodTotals, excess: series.periodExcess)
    self.init(name: series.name, spans: spans, returns: returns)
  }

  private init(name: String, spans: [PeriodSpan], returns: PeriodReturns) {
    (self.name, self.spans, self.returns) = (name, spans, returns)
  }

  /// The periods that are common to all.
  func restricted(to common: CommonPeriods) -> Periods {
    if spans == common.spans { return self }
    var kept: [Int] = []
    var next = 0
    for place in spans.indices where next < common.spans.count && spans[place] == common.spans[next]
    {
      kept.append(place)
      next += 1
    }
    return Periods(name: name, spans: common.spans, returns: returns.selecting(kept))
  }

  /// `slope-timing: 167 ending 1981-11-30 to 2023-05-31`.
  var description: String {
    guard let first = spans.first, let last = spans.last else { return "\(name): none" }
    return "\(name): \(spans.count) ending \(first.end) to \(last.end)"
  }
}
