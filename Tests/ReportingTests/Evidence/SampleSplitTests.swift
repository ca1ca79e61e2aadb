import Testing
import TimeSeries

@testable import Reporting

@Suite("Samples cut into parts")
struct SampleSplitTests {
  private func splits(_ days: String..., isSimulated: Bool = false) throws -> [SampleSplit] {
    SampleSplit.all(of: try days.map { try #require(Day(iso: $0)) }, isSimulated: isSimulated)
  }

  @Test("Periods belong to the decade in which they end")
  func decades() throws {
    let split = try #require(
      try splits("1989-12-29", "1990-01-02", "1999-12-31", "2000-01-03").first)
    #expect(split.by == .decade)
    #expect(split.names == ["1980s", "1990s", "2000s"])
    #expect(split.parts == [0, 1, 1, 2])
  }

  @Test("The first of January 1998 is the first day of the later part")
  func year1998() throws {
    let splits = try splits("1997-12-31", "1998-01-01", "1999-06-30", isSimulated: true)
    #expect(splits.map(\.by) == [.year1998])
    #expect(splits[0].names == ["before 1998", "since 1998"])
    #expect(splits[0].parts == [0, 1, 1])
  }

  /// The business cycle's peak was in December 2007 and its trough in June 2009.
  @Test("A recession lasts from the month after the peak to the end of the trough's month")
  func recession() throws {
    let days = ["2007-12-31", "2008-01-01", "2009-06-30", "2009-07-01"]
    let splits = try splits(days[0], days[1], days[2], days[3])
    #expect(splits.map(\.by) == [.recession])
    #expect(splits[0].names == ["expansions", "recessions"])
    #expect(splits[0].parts == [0, 1, 1, 0])
  }

  @Test("Expansions come first in a sample that begins in a recession, too")
  func recessionFirst() throws {
    let split = try #require(try splits("2008-01-01", "2009-07-01").first)
    #expect(split.names == ["expansions", "recessions"])
    #expect(split.parts == [1, 0])
  }

  @Test("A market that is made up knows no recessions")
  func simulated() throws {
    #expect(try splits("2007-12-31", "2008-01-01", isSimulated: true).isEmpty)
  }

  @Test("What leaves only one part is no cut")
  func onePart() throws {
    #expect(try splits("2003-01-02", "2006-12-29").isEmpty)
    #expect(try splits("2003-01-02").isEmpty)
  }
}
