import TimeSeries

extension RunSeries.Strategy {
  /// The periods of a run that was read back: they follow one another from the group's start on.
  func periodSpans(from start: Day) -> [PeriodSpan] {
    zip([start] + periodDays, periodDays).map { PeriodSpan(start: $0, end: $1) }
  }
}
