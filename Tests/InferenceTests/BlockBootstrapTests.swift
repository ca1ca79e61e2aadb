import Inference
import Performance
import TestSupport
import Testing

@Suite("The studentized block bootstrap")
struct BlockBootstrapTests {
  static let rounding = "two routes over at most 13,000 returns, rounding only"

  @Test("Statistics, p values and intervals are numpy's", arguments: SharpeFixture.all)
  func referee(fixture: SharpeFixture) throws {
    let found = try fixture.bootstrap().inference()
    let tests =
      try found.ratios.map { try $0.get() } + found.differences.map { try $0.test.get() }
    expectClose(
      tests.map(\.statistic), fixture.statistics, relative: 1e-10, because: Self.rounding)
    #expect(tests.map(\.p) == fixture.p)
    let intervals = try tests.map { try $0.interval.get() }
    expectClose(intervals.map(\.low), fixture.low, relative: 1e-10, because: Self.rounding)
    expectClose(intervals.map(\.high), fixture.high, relative: 1e-10, because: Self.rounding)
  }
}
