import TestSupport
import Testing
import TimeSeries

@testable import Performance

@Suite("A sample for other tools")
struct PeerSampleTests {
  private func days(_ texts: String...) -> [Day] { texts.map { Day(iso: $0)! } }

  @Test("Years run from the last close of the year before, the first from the start")
  func years() {
    let sample = PeerSample(
      of: [0.5, 1, -0.5, 0.25],
      between: days("1999-12-30", "1999-12-31", "2000-06-30", "2001-01-01", "2001-12-31"))
    #expect(sample.yearReturns == [0.5, 1, -0.375])
    #expect(sample.finalValue == 1.875)
  }

  @Test("A start on the last close of a year makes that a year without a return")
  func lateStart() {
    let sample = PeerSample(of: [0.5], between: days("1999-12-31", "2000-01-03"))
    #expect(sample.yearReturns == [0, 0.5])
    #expect(sample.calendarDays == 3)
  }

  @Test("Days are daily when more than half follow one another")
  func daily() {
    let weekend = days("2001-01-04", "2001-01-05", "2001-01-08", "2001-01-09")
    #expect(PeerSample(of: [0, 0, 0], between: weekend).isDaily)
    #expect(!PeerSample(of: [0, 0], between: Array(weekend[1...])).isDaily)
  }
}
