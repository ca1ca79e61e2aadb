import TimeSeries

/// The horizontal axis that all panels of a figure share.
struct TimeAxis: Sendable {
  /// A day on the axis and how it is written.
  struct Tick: Sendable, Equatable {
    let day: Day
    let label: String
  }

  let first: Day
  let last: Day
  /// Whether ticks name whole years, under the middle of their bars; otherwise they name days.
  let namesYears: Bool

  /// The axis of a span of days; a single day gets a month around it.
  init(first: Day, last: Day, namesYears: Bool = false) {
    self.namesYears = namesYears
    let isDay = first == last
    self.first = isDay ? Self.day(Int(first.number) - 15) : first
    self.last = isDay ? Self.day(Int(last.number) + 15) : last
  }

  /// The axis on which everything the panels hold has its place; nil when they hold nothing.
  init?(spanning panels: [Panel]) {
    let days =
      panels.flatMap(\.lines).flatMap { [$0.days.first, $0.days.last] }.compactMap { $0 }
      + panels.flatMap(\.bars).flatMap(\.years).flatMap {
        [Day(year: $0, month: 1, day: 1), Day(year: $0, month: 12, day: 31)]
      }.compactMap { $0 }
    guard let first = days.min(), let last = days.max() else { return nil }
    self.init(
      first: first, last: last, namesYears: !panels.allSatisfy(\.bars.isEmpty))
  }

  /// Where a day lies, from 0 at the first to 1 at the last.
  func place(of day: Day) -> Double {
    Double(Int(day.number) - Int(first.number)) / Double(days)
  }

  /// Days from the first to the last; at least one.
  var days: Int { Int(last.number) - Int(first.number) }

  /// The ticks of the shortest step whose labels have air between them on an axis of that width.
  func ticks(width: Double) -> [Tick] {
    let steps = namesYears ? TimeStep.wholeYears : TimeStep.all
    let step =
      steps.first { step in
        let room = TextWidth.of(step.label(last), size: TextWidth.tickSize) + 18
        return Double(days) / step.length * room <= width
      } ?? .years(1000)
    return step.ticks(from: first, through: last).map { day in
      Tick(day: namesYears ? day.advanced(by: 182) : day, label: step.label(day))
    }.filter { $0.day <= last }
  }

  private static func day(_ number: Int) -> Day { Day(number: Int32(clamping: number)) }
}
