import TestSupport
import Testing
import TimeSeries

@Suite("What is known of series that are published late")
struct LateSeriesTests {
  /// Ten weekdays from Monday, 4 January 1999.
  private let weekdays = (0..<12).map { Day(iso: "1999-01-04")!.advanced(by: $0) }
    .filter { $0.weekday <= 5 }

  /// How many of the ten are known at the close of each.
  private func counts(_ lags: PublicationLag...) -> [Int] {
    var panel = Panel()
    let column = panel.add(
      Series(name: "late", days: weekdays, values: weekdays.indices.map(Double.init)),
      availableAfter: lags)
    var knowledge = Knowledge(of: panel)
    return weekdays.map { day in
      knowledge.publish(through: day)
      let history = knowledge.history(asOf: day)
      #expect(history.days(of: column).count == history.values(of: column).count)
      return history.values(of: column).count
    }
  }

  @Test("Two days late, what falls on a weekend is known on Monday")
  func weekend() {
    #expect(counts(.days(0)) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(counts(.days(1)) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    // Thursday's and Friday's values are due on Saturday and Sunday; Monday's on Wednesday.
    #expect(counts(.days(2)) == [0, 0, 1, 2, 3, 5, 5, 6, 7, 8])
    #expect(counts(.days(30)) == Array(repeating: 0, count: 10))
  }

  @Test("What is made from two sources waits for the later one")
  func twoSources() {
    #expect(counts(.days(2), .days(1)) == counts(.days(2)))
    #expect(counts(.months(1), .days(1)) == counts(.months(1)))
  }

  @Test("Publication days are the days on which values are due, each once")
  func publicationDays() throws {
    var panel = Panel()
    let days = try ["1999-01-28", "1999-01-29", "1999-02-26"].map { try #require(Day(iso: $0)) }
    let late = Series(name: "late", days: days, values: [1, 2, 3])
    _ = panel.add(late, availableAfter: [.months(1)])
    #expect(
      Knowledge(of: panel).publicationDays.map(\.description) == ["1999-02-28", "1999-03-26"])
    _ = panel.add(late)
    #expect(Knowledge(of: panel).publicationDays.count == 5)
  }

  @Test("Nothing is known before its day, and everything from then on", arguments: 1...50)
  func law(seed: UInt64) {
    var draws = TestDraws(seed: seed)
    var day = Day(number: Int32(draws.integer(below: 20_001)))
    var days: [Day] = []
    for _ in 0..<60 {
      days.append(day)
      day = day.advanced(by: 1 + draws.integer(below: 9))
    }
    let lags: [PublicationLag] = [
      .days(draws.integer(below: 41)), .months(draws.integer(below: 4)),
    ]
    var panel = Panel()
    let column = panel.add(
      Series(name: "late", days: days, values: days.map { Double($0.number) }),
      availableAfter: lags)
    var knowledge = Knowledge(of: panel)
    for now in days {
      knowledge.publish(through: now)
      let due = days.filter { day in lags.allSatisfy { $0.availability(of: day) <= now } }
      #expect(Array(knowledge.history(asOf: now).days(of: column)) == due, "seed \(seed)")
    }
  }
}
