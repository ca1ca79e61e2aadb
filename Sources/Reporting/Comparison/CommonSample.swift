import TimeSeries

/// The periods on which a group's statistics are compared.
struct CommonSample: Sendable {
  /// Close at which the first period begins.
  let start: Day
  /// Close at which the first period ends.
  let from: Day
  /// Close at which the last one ends.
  let to: Day
  /// How many periods there are.
  let periods: Int
  /// The periods, where the runs' own differ and statistics were computed anew; nil where they are the
  /// runs' own.
  let recomputed: CommonPeriods?

  /// Whether statistics were computed anew, since the runs have other periods of their own.
  var isRecomputed: Bool { recomputed != nil }

  /// The sample of a group whose runs all have it.
  init(of group: GroupDocument) {
    (start, from, to, periods) = (group.start, group.from, group.to, group.periods)
    recomputed = nil
  }

  /// The periods that all lists have; nil when there are none.
  init?(common spans: [[PeriodSpan]]) {
    let common = CommonPeriods(spans: spans)
    guard let first = common.spans.first, let last = common.spans.last else { return nil }
    (start, from, to, periods) = (first.start, first.end, last.end, common.spans.count)
    recomputed = spans.allSatisfy { $0 == common.spans } ? nil : common
  }
}
