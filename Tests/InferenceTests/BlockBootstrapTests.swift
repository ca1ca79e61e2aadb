import Performance
import RandomNumbers
import TestSupport
import Testing

@testable import Inference

@Suite("The studentized block bootstrap")
struct BlockBootstrapTests {
  static let rounding = "two routes over at most 13,000 returns, rounding only"

  private func samples(_ series: [[Double]]) -> [Result<SharpeSample, Undefined>] {
    series.map { values in
      Result { () throws(Undefined) in
        try SharpeSample(of: ExcessReturns(values: values, periodsPerYear: 12))
      }
    }
  }

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
    expectClose(
      try found.differences.map { try $0.holm.get() }, fixture.holm, within: 1e-15,
      because: "a product with a whole number")
    #expect(try found.differences.map { try $0.romanoWolf.get() } == fixture.romanoWolf)
  }

  @Test("The first and the last replication are numpy's", arguments: SharpeFixture.all)
  func replications(fixture: SharpeFixture) throws {
    let last = fixture.replications - 1
    let bootstrap = try fixture.bootstrap()
    expectClose(
      bootstrap.replicate(0..<1).values, fixture.first, relative: 1e-10, because: Self.rounding)
    expectClose(
      bootstrap.replicate(last..<last + 1).values, fixture.last, relative: 1e-10,
      because: Self.rounding)
  }

  @Test("Any ranges, made in any order, give the same bits", arguments: [2, 7])
  func ranges(count: Int) throws {
    let bootstrap = try SharpeFixture.quarterly.bootstrap()
    let whole = bootstrap.replicate(0..<2_000)
    let ends = (0...count).map { 2_000 * $0 / count }
    let parts = zip(ends, ends.dropFirst()).map { bootstrap.replicate($0..<$1) }.reversed()
    #expect(BootstrapReplications.joined(Array(parts), statistics: 6) == whole)
    let nothing = bootstrap.replicate(0..<0)
    #expect(bootstrap.inference(from: [nothing] + parts) == bootstrap.inference())
  }

  @Test("Another seed draws otherwise")
  func seeds() {
    let members = samples(SharpeFixture.quarterly.series)
    let (one, other) = (
      BlockBootstrap(of: members, replications: 3, seed: 1),
      BlockBootstrap(of: members, replications: 3, seed: 2)
    )
    #expect(one.replicate(0..<3) != other.replicate(0..<3))
  }

  @Test("Exchanging two members turns the interval around and keeps the p value")
  func exchange() throws {
    let series = SharpeFixture.quarterly.series
    let forward = BlockBootstrap(of: samples([series[0], series[1]]), replications: 500)
    let backward = BlockBootstrap(of: samples([series[1], series[0]]), replications: 500)
    let one = try forward.inference().differences[0].test.get()
    let other = try backward.inference().differences[0].test.get()
    #expect(one.p == other.p)
    #expect(try one.interval.get().low == -other.interval.get().high)
    #expect(try one.interval.get().high == -other.interval.get().low)
  }

  @Test("Scaling a member changes no p value and no interval")
  func scaling() throws {
    let series = SharpeFixture.quarterly.series
    let plain = BlockBootstrap(of: samples(series), replications: 500).inference()
    let scaled = BlockBootstrap(
      of: samples([series[0].map { $0 * 2.7 }, series[1], series[2]]), replications: 500
    ).inference()
    #expect(try scaled.ratios.map { try $0.get().p } == plain.ratios.map { try $0.get().p })
    for (found, expected) in zip(scaled.differences, plain.differences) {
      let (found, expected) = (try found.test.get(), try expected.test.get())
      #expect(found.p == expected.p)
      expectClose(
        try found.interval.get().high, try expected.interval.get().high, relative: 1e-12,
        because: "the factor cancels but for the roundings of the products")
    }
  }

  @Test("The interval leaves zero out exactly when the p value is at most what the level leaves")
  func duality() throws {
    let inference = try SharpeFixture.daily.bootstrap().inference()
    let tests =
      try inference.ratios.map { try $0.get() } + inference.differences.map { try $0.test.get() }
    for test in tests {
      let interval = try test.interval.get()
      #expect((interval.low > 0 || interval.high < 0) == (test.p <= 0.05))
    }
  }

  @Test("The usual block is the smallest whole number whose cube is not below the observations")
  func usualBlockLength() {
    let lengths = [1, 2, 8, 9, 27, 28, 12_861].map {
      BlockBootstrap.usualBlockLength(observations: $0)
    }
    #expect(lengths == [1, 2, 2, 3, 3, 4, 24])
    let bootstrap = BlockBootstrap(of: samples([SharpeFixture.market(seed: 1, count: 622)[0]]))
    #expect([bootstrap.blockLength, bootstrap.blocks] == [9, 69])
  }
}
