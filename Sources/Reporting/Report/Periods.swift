import Performance
import Simulation
import TimeSeries

/// The periods of one run, and what it earned in each.
struct Periods {
  let spans: [PeriodSpan]
  let returns: PeriodReturns

  init(of run: StrategyRun, each period: EvaluationPeriod) {
    let record = run.record
    let boundaries = record.boundaries(of: period)
    spans = Self.spans(of: record, each: period)
    let daily = DailyReturns(
      firstRow: record.firstRow, total: record.totalReturns, excess: record.excessReturns)
    returns = PeriodReturns(of: daily, between: boundaries, on: record.calendar.days)
  }

  private init(spans: [PeriodSpan], returns: PeriodReturns) {
    (self.spans, self.returns) = (spans, returns)
  }

  /// The periods of a run.
  static func spans(of record: RunRecord, each period: EvaluationPeriod) -> [PeriodSpan] {
    let days = record.calendar.days
    let boundaries = record.boundaries(of: period)
    return zip(boundaries, boundaries.dropFirst()).map { start, end in
      PeriodSpan(start: days[start], end: days[end])
    }
  }

  /// The periods that are common to all.
  func restricted(to common: CommonPeriods) -> Periods {
    if spans == common.spans { return self }
    return Periods(
      spans: common.spans, returns: returns.selecting(common.places(in: spans)))
  }

  /// `slope-timing: 167 ending 1981-11-30 to 2023-05-31`.
  static func description(of spans: [PeriodSpan], named name: String) -> String {
    guard let first = spans.first, let last = spans.last else { return "\(name): none" }
    return "\(name): \(spans.count) ending \(first.end) to \(last.end)"
  }
}
