import Testing
import TimeSeries

@Suite("Frequencies")
struct FrequencyTests {
  let start = Day(iso: "2015-01-01")!

  /// Every day of so many years from the start, weekends included.
  func everyDay(years: Int = 4) -> [Day] { (0..<years * 365).map { start.advanced(by: $0) } }

  func weekdays(years: Int = 4) -> [Day] { everyDay(years: years).filter { $0.weekday <= 5 } }

  func months(_ count: Int = 48) -> [Month] {
    (0..<count).map { Month(year: 2015 + $0 / 12, month: $0 % 12 + 1) }
  }

  func found(_ days: [Day]) -> Frequency? { try? Frequency.of(days).get() }

  func days(_ texts: String...) -> [Day] { texts.map { Day(iso: $0)! } }

  @Test("Five days a week are daily, with holidays, single days missing and years without any")
  func weekdaysAreDaily() {
    #expect(found(weekdays()) == .day)
    #expect(found(weekdays().filter { $0.date.month != 1 || $0.date.day > 8 }) == .day)
    #expect(found(weekdays().filter { $0.number % 4 != 0 }) == .day)
    #expect(found(weekdays(years: 9).filter { !(2017...2019).contains($0.date.year) }) == .day)
  }

  @Test("Weeks from Sunday to Thursday, and from Monday to Saturday, are daily")
  func otherTradingWeeks() {
    #expect(found(everyDay().filter { ![5, 6].contains($0.weekday) }) == .day)
    #expect(found(everyDay().filter { $0.weekday != 7 }) == .day)
  }

  @Test("Days with weekends are daily of another kind, also when some are missing")
  func weekends() {
    #expect(found(everyDay()) == .everyDay)
    #expect(found(everyDay().filter { $0.number % 5 != 0 }) == .everyDay)
    #expect(found(days("2019-01-03", "2019-01-04", "2019-01-05", "2019-01-06")) == .everyDay)
  }

  @Test("A few weekend observations make no week of seven days")
  func fewWeekends() {
    #expect(found(everyDay().filter { $0.weekday <= 5 || $0.number % 9 == 0 }) == .day)
  }

  @Test("Weeks may be dated on any weekday, and move where that is a holiday", arguments: 1...7)
  func weeks(weekday: Int) {
    let weekly = everyDay().filter { $0.weekday == weekday }
    #expect(found(weekly) == .week)
    let moved = weekly.enumerated().map { $0 % 11 == 3 ? $1.advanced(by: -1) : $1 }
    #expect(found(moved) == .week)
    #expect(found(weekly.filter { $0.number % 5 != 0 }) == .week)
  }

  @Test("Months may be dated on their first, last or any day", arguments: [1, 2, 9, 15, 28])
  func months(day: Int) {
    let dated = months().map { Day(year: $0.year, month: $0.monthOfYear, day: day)! }
    #expect(found(dated) == .month)
    #expect(found(Array(dated.prefix(3))) == .month)
    #expect(found(dated.filter { $0.number % 5 != 0 }) == .month)
  }

  @Test("Months may be dated on the last day, the last or first weekday, or the third Friday")
  func monthsByWeekdays() {
    #expect(found(months().map(\.lastDay)) == .month)
    #expect(found(months().map(\.lastWeekday)) == .month)
    #expect(found(everyDay().firstWeekdaysOfMonths) == .month)
    let thirdFridays = everyDay().filter { $0.weekday == 5 && (15...21).contains($0.date.day) }
    #expect(found(thirdFridays) == .month)
  }

  @Test("Quarters and years may be dated at their beginning or end")
  func longer() {
    let quarters = months(60).filter(\.endsQuarter)
    #expect(found(quarters.map(\.lastDay)) == .quarter)
    #expect(found(quarters.map(\.firstDay)) == .quarter)
    #expect(found(quarters.map(\.lastWeekday)) == .quarter)
    let years = (1990...2010).map { Month(year: $0, month: 12) }
    #expect(found(years.map(\.lastDay)) == .year)
    #expect(found(years.map(\.lastWeekday)) == .year)
    #expect(found(years.map(\.firstDay)) == .year)
  }

  @Test("A part period at the end changes nothing")
  func partPeriod() {
    let monthly = months().map(\.firstDay)
    #expect(found(monthly + [monthly.last!.advanced(by: 13)]) == .month)
    let weekly = everyDay().filter { $0.weekday == 5 }
    #expect(found(weekly + [weekly.last!.advanced(by: 3)]) == .week)
  }

  @Test("Two observations are as frequent as they are far apart, across a weekend, too")
  func two() {
    #expect(found(days("2019-01-04", "2019-01-07")) == .day)
    #expect(found(days("2019-01-04", "2019-01-11")) == .week)
    #expect(found(days("2019-01-31", "2019-02-28")) == .month)
    #expect(found(days("2019-03-29", "2019-06-28")) == .quarter)
    #expect(found(days("2019-12-31", "2020-12-31")) == .year)
  }

  @Test("Days without a frequency say how they are spaced")
  func irregular() {
    #expect(reason([]) == "it takes two observations to have a frequency")
    #expect(reason([start]) == "it takes two observations to have a frequency")
    let everyTwelfth = (0..<30).map { start.advanced(by: 12 * $0) }
    #expect(reason(everyTwelfth) == "they are 12 days apart")
    let fourWeekly = (0..<30).map { start.advanced(by: 28 * $0) }
    #expect(reason(fourWeekly) == "they are 28 days apart")
    let threeAWeek = everyDay().filter { [1, 3, 5].contains($0.weekday) }
    #expect(reason(threeAWeek) == "they are 2 to 3 days apart, half of them 2 or more")
  }

  @Test("Months that become days, and days that become months, are of two frequencies")
  func mixed() {
    let monthly = months().map(\.firstDay)
    let daily = (1...30).map { monthly.last!.advanced(by: $0) }.filter { $0.weekday <= 5 }
    #expect(
      reason(monthly + daily)
        == "most are monthly, but 21 come 1 to 3 days after the one before")
    let later = (0..<40).map { Month(year: 2020 + $0 / 12, month: $0 % 12 + 1).firstDay }
    #expect(
      reason(weekdays(years: 3) + later)
        == "most are daily, but 39 come 28 to 31 days after the one before")
  }

  private func reason(_ days: [Day]) -> String? {
    guard case .failure(let reason) = Frequency.of(days) else { return nil }
    return reason.description
  }

  @Test("Periods a year are those of custom")
  func periodsPerYear() {
    #expect(Frequency.allCases.map(\.periodsPerYear) == [252, 365, 52, 12, 4, 1])
  }
}

extension [Day] {
  /// The first day from Monday to Friday of each month.
  fileprivate var firstWeekdaysOfMonths: [Day] {
    var last: Month?
    return filter { $0.weekday <= 5 }.filter { day in
      defer { last = day.month }
      return day.month != last
    }
  }
}
