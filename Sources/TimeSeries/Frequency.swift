/// How often something is observed, as the dates themselves tell.
public enum Frequency: Int, Sendable, Hashable, CaseIterable {
  /// On the days of a market, mostly five a week.
  case day
  /// On every day of the week, weekends included.
  case everyDay
  case week
  case month
  case quarter
  case year

  /// Observations a year by custom: 252, 365, 52, 12, 4 or 1.
  public var periodsPerYear: Double {
    switch self {
    case .day: 252
    case .everyDay: 365
    case .week: 52
    case .month: 12
    case .quarter: 4
    case .year: 1
    }
  }

  /// `daily`, `monthly`: what a sentence calls such observations.
  public var adjective: String {
    switch self {
    case .day: "daily"
    case .everyDay: "daily with weekends"
    case .week: "weekly"
    case .month: "monthly"
    case .quarter: "quarterly"
    case .year: "annual"
    }
  }

  /// The span between two observations: `day`, `month`.
  public var noun: String {
    switch self {
    case .day, .everyDay: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }

  /// Whether observations come day by day, with weekends or without.
  public var isDaily: Bool { self == .day || self == .everyDay }
}

extension Frequency: Comparable {
  /// The more frequent comes first.
  public static func < (left: Frequency, right: Frequency) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Frequency {
  /// The frequency of ascending days, or why they have none.
  ///
  /// It goes by the gaps between neighbors. Most of them must be of the frequency's length: one weekday
  /// (Friday to Monday counts as one), 5 to 9 days for a week, 26 to 35 for a month, 80 to 100 for a
  /// quarter, 350 to 380 for a year. So it does not matter on which day of its week or month an observation
  /// is dated, nor whether a holiday moves one or some are missing. Gaps that are shorter may be a
  /// twentieth (one in any case, such as the last of a file that ends today), and those of a longer frequency
  /// must not cover a third of the time, or the days are of two frequencies. Daily observations are
  /// `everyDay` where Saturdays and Sundays come at least half as often as the average other weekday.
  public static func of(_ days: [Day]) -> Result<Frequency, Irregular> { of(days[...]) }

  /// How often some of a series' days come.
  public static func of(_ days: ArraySlice<Day>) -> Result<Frequency, Irregular> {
    let gaps = zip(days, days.dropFirst()).map(Gap.init)
    guard !gaps.isEmpty else { return .failure(.tooFew) }
    let spans: [Frequency] = [.day, .week, .month, .quarter, .year]
    let found = spans.first { frequency in gaps.count { frequency.admits($0) } * 2 > gaps.count }
    guard let found else { return .failure(.uneven(gaps)) }
    let isShortest = found == .day
    if !isShortest {
      let shorter = gaps.filter { $0.days < found.shortest && !found.admits($0) }
      if shorter.count > max(gaps.count > 2 ? 1 : 0, gaps.count / 20) {
        return .failure(.mixed(found, and: shorter))
      }
    }
    let time = gaps.reduce(0) { $0 + $1.days }
    let wide = gaps.filter { $0.days > found.lengths.upperBound }
    for longer in spans where longer > found {
      let others = wide.filter(longer.admits)
      if others.count > 2, others.reduce(0, { $0 + $1.days }) * 3 > time {
        return .failure(.mixed(found, and: others))
      }
    }
    guard isShortest || found.isUsual(for: gaps.filter(found.admits)) else {
      return .failure(.uneven(gaps))
    }
    return .success(isShortest && days.haveWeekends ? .everyDay : found)
  }

  /// Whether two observations so far apart are neighbors.
  private func admits(_ gap: Gap) -> Bool {
    self == .day ? gap.isOneWeekday : lengths.contains(gap.days)
  }

  /// Days between neighbors.
  private var lengths: ClosedRange<Int> {
    switch self {
    case .day, .everyDay: 1...4
    case .week: 5...9
    case .month: 26...35
    case .quarter: 80...100
    case .year: 350...380
    }
  }

  private var shortest: Int { lengths.lowerBound }

  /// Whether gaps of this frequency have its length on average, within a twentieth; it takes a dozen to say.
  /// Four weeks are no month: there would be thirteen of them a year.
  private func isUsual(for gaps: [Gap]) -> Bool {
    guard self > .week, gaps.count >= 12 else { return true }
    let mean = Double(gaps.reduce(0) { $0 + $1.days }) / Double(gaps.count)
    return abs(mean * periodsPerYear / 365.25 - 1) <= 0.05
  }
}

/// Why days have no frequency.
public struct Irregular: Error, Equatable, CustomStringConvertible {
  /// What is irregular about them, to follow `the days are irregular:`.
  public let description: String

  static let tooFew = Irregular(description: "it takes two observations to have a frequency")

  static func uneven(_ gaps: [Gap]) -> Irregular {
    let days = gaps.map(\.days).sorted()
    let middle = days[days.count / 2]
    return Irregular(
      description: days.first == days.last
        ? "they are \(middle) days apart"
        : "they are \(days[0]) to \(days[days.count - 1]) days apart, half of them \(middle) or more"
    )
  }

  static func mixed(_ frequency: Frequency, and others: [Gap]) -> Irregular {
    let days = others.map(\.days).sorted()
    let lengths = days.first == days.last ? "\(days[0])" : "\(days[0]) to \(days[days.count - 1])"
    return Irregular(
      description: "most are \(frequency.adjective), but \(others.count)"
        + (others.count == 1 ? " comes" : " come") + " \(lengths) days after the one before")
  }
}

/// The time from one observation to the next.
struct Gap: Equatable {
  /// Calendar days.
  let days: Int
  private let end: Day

  init(from earlier: Day, to later: Day) {
    (days, end) = (Int(later.number - earlier.number), later)
  }

  /// Whether at most one of its days, the last included, is from Monday to Friday.
  var isOneWeekday: Bool {
    days == 1 || days < 4 && (0..<days).count { end.advanced(by: -$0).weekday <= 5 } <= 1
  }
}

extension ArraySlice<Day> {
  /// Whether Saturdays and Sundays each come at least half as often as the average day from Monday to Friday.
  fileprivate var haveWeekends: Bool {
    var counts = [Int](repeating: 0, count: 7)
    for day in self { counts[day.weekday - 1] += 1 }
    let others = counts[..<5].reduce(0, +)
    return counts[5] * 10 >= others && counts[6] * 10 >= others
  }
}
