import Performance
import Simulation
import Testing
import TimeSeries

@testable import Reporting

@Suite("Common periods")
struct CommonPeriodsTests {
  @Test("A period is common when both of its closes are, not one alone")
  func bothCloses() throws {
    let one = Periods(of: try TinyRuns.run(every: 2), each: .rebalance)
    let other = Periods(of: try TinyRuns.run(every: 4), each: .rebalance)
    #expect(one.spans.map(\.end).contains(other.spans[0].end))
    #expect(CommonPeriods([one, other]).spans.isEmpty)
  }

  @Test("Those of one run alone are its own")
  func one() throws {
    let periods = Periods(of: try TinyRuns.run(every: 2), each: .rebalance)
    #expect(CommonPeriods([periods]).spans == periods.spans)
    #expect(CommonPeriods([]).spans.isEmpty)
  }

  @Test("Restricted to the common ones, returns stay with their periods")
  func restricted() throws {
    let early = Periods(of: try TinyRuns.run(), each: .day)
    let late = Periods(of: try TinyRuns.run(burnIn: 6), each: .day)
    let kept = early.restricted(to: CommonPeriods([early, late]))
    #expect(kept.spans == late.spans)
    #expect(kept.returns.days == Array(TinyRuns.days[7...]))
    #expect(kept.returns.total == Array(early.returns.total[6...]))
    #expect(kept.returns.excess == Array(early.returns.excess[6...]))
  }
}
