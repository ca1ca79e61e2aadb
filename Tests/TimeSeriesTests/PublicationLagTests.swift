import TestSupport
import Testing
import TimeSeries

@Suite("Publication lags")
struct PublicationLagTests {
  private static let cases: [(observed: String, lag: PublicationLag, known: String)] = [
    ("1999-01-29", .days(0), "1999-01-29"), ("1999-01-29", .days(2), "1999-01-31"),
    ("1999-12-31", .days(1), "2000-01-01"), ("1999-01-15", .months(0), "1999-01-15"),
    ("1999-01-15", .months(1), "1999-02-15"), ("1999-01-31", .months(1), "1999-02-28"),
    ("2000-01-30", .months(1), "2000-02-29"), ("1999-12-31", .months(2), "2000-02-29"),
    ("2000-02-29", .months(12), "2001-02-28"), ("1999-11-30", .months(1), "1999-12-30"),
  ]

  @Test("By hand: days count weekends, months end where they end", arguments: cases)
  func byHand(observed: String, lag: PublicationLag, known: String) throws {
    #expect(lag.availability(of: try #require(Day(iso: observed))).description == known)
  }

  @Test("A later observation is never known earlier")
  func order() {
    let days = (0..<2000).map { Day(number: Int32($0)) }
    for lag in [PublicationLag.days(3), .months(1), .months(11), .months(13)] {
      let known = days.map(lag.availability)
      #expect(zip(known, known.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(zip(days, known).allSatisfy { $0 < $1 })
    }
  }

  @Test("They are called by their length")
  func words() {
    let lags: [PublicationLag] = [.days(1), .days(2), .months(1), .months(12)]
    #expect(lags.map(\.description) == ["1 day", "2 days", "1 month", "12 months"])
    #expect(PublicationLag.months(0).isNone && PublicationLag.days(0).isNone)
    #expect(!PublicationLag.days(1).isNone)
  }
}
