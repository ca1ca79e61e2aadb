import Testing

@testable import Reporting

@Suite("A compared statistic")
struct ComparedStatisticTests {
  private func statistic(_ values: StatisticValue...) -> ComparedStatistic {
    ComparedStatistic(group: "g", strategy: "s", name: "mean", values: values)
  }

  @Test("Differences are from the first run that has the strategy")
  func differences() {
    #expect(statistic(.number(1), .number(3), .number(0.5)).differences == [2, -0.5])
    #expect(statistic(.missing, .number(3), .number(5)).differences == [0, 2])
    #expect(statistic(.number(1), .undefined(reason: nil), .missing).differences == [nil, nil])
  }

  @Test("Without a tolerance the last bit counts")
  func lastBit() {
    #expect(statistic(.number(1), .number(1.0.nextUp)).differs(tolerance: 0))
    #expect(!statistic(.number(1), .number(1)).differs(tolerance: 0))
  }

  @Test("The tolerance is a share of the larger value, whichever comes first")
  func tolerance() {
    // 100 and 99 differ by one part in a hundred of the larger.
    for pair in [statistic(.number(99), .number(100)), statistic(.number(-100), .number(-99))] {
      #expect(!pair.differs(tolerance: 0.01))
      #expect(pair.differs(tolerance: 0.0099))
    }
  }

  @Test(
    "What is undefined in both is the same, in one it is not; a missing strategy does not count")
  func undefined() {
    let none = StatisticValue.undefined(reason: "a")
    #expect(!statistic(none, .undefined(reason: "b")).differs(tolerance: 0))
    #expect(statistic(none, .number(0)).differs(tolerance: 0.5))
    #expect(!statistic(.number(1), .missing).differs(tolerance: 0))
  }
}
