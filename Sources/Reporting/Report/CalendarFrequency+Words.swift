import Simulation
import TextFormats
public import TimeSeries

extension EvaluationPeriod {
  /// The span of one return: `day`, `month`, `holding period`; of data that are not daily a day is theirs.
  func inWords(on frequency: Frequency?) -> String {
    switch self {
    case .day: frequency?.noun ?? "day"
    case .month: frequency.map { $0 > .month ? $0.noun : "month" } ?? "month"
    case .rebalance: "holding period"
    }
  }

  /// Before `return`: `daily`, `monthly`.
  func adjective(on frequency: Frequency?) -> String {
    switch self {
    case .day: frequency.map { $0.isDaily ? "daily" : $0.adjective } ?? "daily"
    case .month, .rebalance: frequency.map { $0 > .month ? $0.adjective : "monthly" } ?? "monthly"
    }
  }
}

extension Frequency {
  /// How documents name it: `daily`, `daily-with-weekends`, `weekly`.
  public var word: String { adjective.replacing(" ", with: "-") }

  /// The frequency of that word.
  init?(word: String) {
    guard let found = Frequency.allCases.first(where: { $0.word == word }) else { return nil }
    self = found
  }

  /// All words, in the order of length.
  public static let words = allCases.map(\.word)
}

extension GroupReport {
  /// How often the days come, or why that cannot be said.
  var frequency: Result<Frequency, Irregular> {
    runs.strategies[0].record.calendar.frequency
  }

  /// Whether the periods a year go by the days of the calendar.
  var countsDays: Bool {
    runs.period == .day
      || runs.period == .rebalance && runs.strategies[0].schedule.unit == .day
  }

  /// `12 periods a year, the frequency of the days`: where the number comes from is said where it is not 252
  /// days or 12 months by custom.
  func periodsAYear(_ shown: String) -> String {
    let number = "\(shown) \(shown == "1" ? "period" : "periods") a year"
    switch frequency {
    case .success(let found) where countsDays:
      return annualization == .frequency && found != .day
        ? "\(number), the frequency of the days" : number
    case .success(let found):
      return found > .month ? "\(number), the frequency of the days" : number
    case .failure(let reason):
      return annualization == .frequency
        ? "\(number), as many as the sample has (its days are irregular: \(reason))" : number
    }
  }

  /// What throws doubt on the number of periods a year.
  var annualizationWarnings: [Warning] {
    guard annualization != .calendar else { return [] }
    let used = periodsPerYear
    let years = to.years(since: start)
    let own = Double(periods) / years
    let isOff = { (count: Double) in abs(used / count - 1) > 0.05 }
    // Less than a fortnight does not show whether weekends count.
    if case .days = annualization, countsDays, case .success(let found) = frequency,
      case let usual = found.periodsPerYear * used / common.year.days, isOff(usual),
      years < 1 || isOff(own), found != .everyDay || periods >= 14
    {
      return [
        Warning(
          "annualized with \(Self.shown(used)) periods a year, as conventions.annualization says, but the days are "
            + "\(found.adjective), which makes \(Self.shown(usual)); leave it out to follow the days",
          value: used)
      ]
    }
    guard years >= 1, periods > 5, isOff(own) else { return [] }
    return [
      Warning(
        "annualized with \(Self.shown(used)) periods a year, but the sample has \(Self.shown(own))"
          + (countsDays ? "; \"annualization\": \"calendar\" counts those of the sample" : ""),
        value: used)
    ]
  }

  private static func shown(_ count: Double) -> String {
    count == count.rounded() ? String(short: count) : String(fixed: count, decimals: 1)
  }
}

extension StrategyRun {
  /// What the schedule counts: `month`, or for days the noun of the data's frequency.
  var unitInWords: String {
    guard schedule.unit == .day, let found = try? record.calendar.frequency.get() else {
      return "\(schedule.unit)"
    }
    return found.noun
  }
}
