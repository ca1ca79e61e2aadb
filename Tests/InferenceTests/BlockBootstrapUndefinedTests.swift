import Performance
import RandomNumbers
import Testing

@testable import Inference

@Suite("What the block bootstrap leaves undefined")
struct BlockBootstrapUndefinedTests {
  private func samples(_ series: [[Double]]) -> [Result<SharpeSample, Undefined>] {
    series.map { values in
      Result { () throws(Undefined) in
        try SharpeSample(of: ExcessReturns(values: values, periodsPerYear: 12))
      }
    }
  }

  @Test("A member that never varies leaves its own pairs undefined and the others as they were")
  func neverVaries() throws {
    let series = SharpeFixture.quarterly.series
    let bill = [Double](repeating: 1e-4, count: 167)
    let with = BlockBootstrap(of: samples([series[0], bill, series[1]]), replications: 300)
      .inference()
    let without = BlockBootstrap(of: samples([series[0], series[1]]), replications: 300)
      .inference()
    #expect(with.ratios[1] == .failure(.neverVaries))
    #expect([with.ratios[0], with.ratios[2]] == without.ratios)
    for pair in [0, 2] {
      #expect(with.differences[pair].test == .failure(.neverVaries))
      #expect(with.differences[pair].holm == .failure(.neverVaries))
      #expect(with.differences[pair].romanoWolf == .failure(.neverVaries))
    }
    #expect(with.differences[1].test == without.differences[0].test)
    #expect(with.differences[1].holm == without.differences[0].holm)
    #expect(with.differences[1].romanoWolf == without.differences[0].romanoWolf)
  }

  @Test("The same returns twice differ by nothing that could be tested")
  func proportional() throws {
    let series = SharpeFixture.quarterly.series
    let inference = BlockBootstrap(
      of: samples([series[0], series[0].map { $0 * 3 }, series[1]]), replications: 100
    ).inference()
    #expect(inference.differences[0].test == .failure(.proportional))
    #expect(throws: Never.self) { try inference.differences[1].test.get() }
    #expect(throws: Never.self) { try inference.ratios[1].get() }
  }

  @Test("A single block has no spread between blocks")
  func tooFewBlocks() {
    let bootstrap = BlockBootstrap(
      of: samples([[0.01, 0.03, -0.02]]), blockLength: 2, replications: 10)
    #expect(bootstrap.inference().ratios == [.failure(.tooFewBlocks(have: 1, need: 2))])
    #expect(
      Undefined.tooFewBlocks(have: 1, need: 2).description
        == "only 1 of at least 2 blocks of returns")
  }

  @Test("Nobody to resample gives nothing, without a complaint")
  func empty() {
    #expect(BlockBootstrap(of: [], replications: 10).inference().ratios.isEmpty)
    let flat = BlockBootstrap(of: samples([[0, 0, 0]]), replications: 10).inference()
    #expect(flat.ratios == [.failure(.neverVaries)])
  }

  @Test("Resamples without a standard error count as reaching every statistic")
  func degenerate() throws {
    // Two returns, blocks of one: a resample is one of them twice, which never varies, or the sample itself,
    // whose d* is 0.
    let bootstrap = BlockBootstrap(
      of: samples([[0.03, -0.01]]), blockLength: 1, replications: 40, seed: 5)
    let stream = SplitMix64(seed: 5)
    let twice = (0..<40).count { number in
      stream.output(2 * UInt64(number)) >> 63 == stream.output(2 * UInt64(number) + 1) >> 63
    }
    #expect(bootstrap.replicate(0..<40).values.count { $0 == .infinity } == twice)
    let test = try bootstrap.inference().ratios[0].get()
    #expect(test.p == Double(1 + twice) / 41)
    #expect(test.interval == .failure(.tooFewResamples))
  }

  @Test("Blocks that all move a ratio alike have no standard error")
  func equalBlocks() {
    // Two blocks of two: with equal starts the resample varies, but its blocks do not.
    let bootstrap = BlockBootstrap(
      of: samples([[0.03, -0.01, 0.02, 0.013]]), blockLength: 2, replications: 60, seed: 6)
    let stream = SplitMix64(seed: 6)
    let equal = (0..<60).map { number in
      stream.output(2 * UInt64(number)) >> 62 == stream.output(2 * UInt64(number) + 1) >> 62
    }
    #expect(bootstrap.replicate(0..<60).values.map { $0 == .infinity } == equal)
  }

  @Test("Every reason is a clause that a report can put beside a null")
  func reasons() {
    #expect(
      [Undefined.noVariance, .proportional, .tooFewResamples].map(\.description) == [
        "its estimated variance is zero", "the two rise and fall in one proportion",
        "too few resamples have a standard error",
      ])
  }

  @Test("An interval needs enough replications for its level")
  func tooFewReplications() throws {
    let members = samples([SharpeFixture.quarterly.series[0]])
    let few = try BlockBootstrap(of: members, replications: 18).inference().ratios[0].get()
    #expect(few.interval == .failure(.tooFewResamples))
    let enough = try BlockBootstrap(of: members, replications: 19).inference().ratios[0].get()
    #expect(throws: Never.self) { try enough.interval.get() }
  }
}
