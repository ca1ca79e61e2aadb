import Performance
import Simulation
import TextFormats
import TimeSeries

/// The end of a strategy that lost everything: when that was, and on which periods its statistics are.
struct BustReport: Sendable {
  /// Day of the return of -100 %.
  let day: Day
  /// Close at which its first period begins.
  let start: Day
  /// Close at which its first period ends.
  let from: Day
  /// Number of its periods, the one that ends with the loss of everything included.
  let periods: Int
}

extension BustReport: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("on", .day, \.day, "Day on which it lost everything: its last return, -100 %."),
    .init("start", .day, \.start, "Close at which its first period begins."),
    .init("from", .day, \.from, "Close at which its first period ends."),
    .init("periods", .count(atLeast: 1), \.periods, "Number of its own periods."),
    make: Self.init(day:start:from:periods:))
}

extension BustReport {
  /// The end of a strategy; nil for one that did not lose everything.
  init?(of strategy: StrategyReport) {
    let record = strategy.run.record
    guard let bust = record.bust, let from = strategy.periods.days.first else { return nil }
    day = record.calendar.days[bust.row]
    start = record.calendar.days[strategy.rows.lowerBound]
    (self.from, periods) = (from, strategy.periods.days.count)
  }

  /// `lost everything on 2020-03-16 and ended with a return of -100 %; …`
  func sentence(of periods: Int) -> String {
    "lost everything on \(day) and ended there with a return of -100 %: nothing is held or traded after it. Its numbers "
      + "are those of its own \(String(counting: self.periods, "period")) from the close of \(start) to that day"
      + (self.periods == periods ? "" : ", the others' of \(String(grouped: periods))")
      + "; annualized numbers of a strategy that ended say little, and nothing is inferred about it"
  }

  /// What marks its name in tables.
  static let mark = " (bust)"
}

extension StrategyReport {
  /// The end of the strategy where it lost everything.
  var bust: BustReport? { BustReport(of: self) }
}
