import RandomNumbers
import TimeSeries

/// The days after which an audit disturbs the data of a run.
struct AuditCuts {
  /// The days, ascending.
  let days: [Day]

  /// The first decision, the last day but one, and a quarter each of: decisions, month ends, days before the
  /// longest gaps, random days. Where that makes too few, more random days; all days if there are no more.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - trail: the run.
  ///   - seed: of the random days.
  init(_ count: Int, of trail: RunTrail, seed: UInt64) {
    let days = trail.calendar.days
    let decided = trail.decisionDays
    guard let first = decided.first, days.count > 2 else {
      self.days = []
      return
    }
    let start = max(1, days.firstIndex(notBefore: first))
    let rows = min(start, days.count - 2)..<(days.count - 1)
    var chosen = ChosenRows(atMost: min(count, rows.count))
    chosen.add([rows.lowerBound, rows.upperBound - 1])
    let share = max(0, count - 2) / 4
    chosen.add(decided.map { days.firstIndex(notBefore: $0) }.filter(rows.contains).spread(share))
    chosen.add(trail.calendar.monthEnds.filter(rows.contains).spread(share))
    chosen.add(Self.beforeLongestGaps(of: days, within: rows, share))
    chosen.fill(from: rows, drawing: SplitMix64(seed: seed))
    self.days = chosen.rows.sorted().map { days[$0] }
  }

  /// Rows with the longest time to the next day, of equal ones the earlier.
  private static func beforeLongestGaps(
    of days: [Day], within rows: Range<Int>, _ count: Int
  ) -> [Int] {
    let gap = { (row: Int) in days[row + 1].number - days[row].number }
    return Array(rows.sorted { (gap($1), $0) < (gap($0), $1) }.prefix(count))
  }
}

/// Rows, each once, up to a number.
private struct ChosenRows {
  private(set) var rows: Set<Int> = []
  private let most: Int

  init(atMost most: Int) { self.most = most }

  mutating func add(_ more: [Int]) {
    for row in more where rows.count < most { rows.insert(row) }
  }

  /// Adds random rows until there are enough.
  mutating func fill(from range: Range<Int>, drawing draws: SplitMix64) {
    var index: UInt64 = 0
    while rows.count < most {
      add([range.lowerBound + Int(draws.uniform(index) * Double(range.count))])
      index += 1
    }
  }
}

extension Array {
  /// That many elements at even distances, beginning with the first; all when there are no more.
  fileprivate func spread(_ wanted: Int) -> [Element] {
    wanted >= count ? self : (0..<wanted).map { self[$0 * count / wanted] }
  }
}
