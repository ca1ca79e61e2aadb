import TimeSeries

/// When a strategy decides, and what it does in between.
public struct RebalanceSchedule: Sendable, Hashable {
  /// What `every` and `burnIn` count.
  public enum Unit: String, Sendable, CaseIterable {
    case day
    case month
  }

  /// On which month ends the grid lies.
  public enum Phase: String, Sendable, CaseIterable {
    /// On month end number `burnIn`, then every so many months.
    case burnIn = "burn-in"
    /// As `burnIn`, but not before a month end of March, June, September or December.
    case calendarQuarter = "calendar-quarter"
  }

  /// What happens to the weights between decisions.
  public enum Hold: String, Sendable, CaseIterable {
    /// They drift with the returns.
    case drift
    /// They are put back to the weights in force at every month end.
    case resetMonthly = "reset-monthly"
  }

  /// Days or months from one decision to the next.
  public let every: Int
  /// What is counted.
  public let unit: Unit
  /// Days or months of the sample before the first decision; the first of them is number 0.
  public let burnIn: Int
  /// Where the grid of months lies.
  public let phase: Phase
  /// What happens in between.
  public let hold: Hold

  /// A schedule that decides every so many days or months after a burn-in.
  public init(
    every: Int, unit: Unit, burnIn: Int, phase: Phase = .burnIn, hold: Hold = .drift
  ) {
    precondition(every >= 1 && burnIn >= 0, "a schedule goes forward")
    (self.every, self.unit, self.burnIn, self.phase, self.hold) = (every, unit, burnIn, phase, hold)
  }

  /// The rows on which the rule is asked.
  ///
  /// With months: month end number `burnIn`, then every `every` months. With days: row number `burnIn`,
  /// then every row until the rule first answers, then every `every` rows.
  func grid(on calendar: TradingCalendar) -> DecisionGrid {
    switch unit {
    case .day: DecisionGrid(rows: calendar.days.indices.dropFirst(burnIn), strideOnceDecided: every)
    case .month:
      DecisionGrid(rows: monthEnds(on: calendar), strideOnceDecided: 1)
    }
  }

  private func monthEnds(on calendar: TradingCalendar) -> [Int] {
    let ends = calendar.monthEnds
    let first = ends.indices.dropFirst(burnIn).first { number in
      phase == .burnIn || calendar.days[ends[number]].month.endsQuarter
    }
    guard let first else { return [] }
    return stride(from: first, to: ends.count, by: every).map { ends[$0] }
  }
}

/// The rows on which a rule may be asked, taken one after the other.
struct DecisionGrid {
  private let rows: [Int]
  private let strideOnceDecided: Int
  private var current = -1

  init(rows: some Sequence<Int>, strideOnceDecided: Int) {
    self.rows = Array(rows)
    self.strideOnceDecided = strideOnceDecided
  }

  /// How many rows there are at most.
  var count: Int { rows.count }

  /// The row of the next question; once the rule has decided, the grid's stride counts.
  mutating func advance(decided: Bool) -> Int? {
    current += decided ? strideOnceDecided : 1
    return current < rows.count ? rows[current] : nil
  }
}
