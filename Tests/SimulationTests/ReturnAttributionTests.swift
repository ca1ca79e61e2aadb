import Instruments
import Simulation
import TestSupport
import Testing

@Suite("What a run's returns consist of")
struct ReturnAttributionTests {
  /// A bond in two parts, the level's being twice the whole; stocks; bills.
  private func attribution(of random: RandomRun) -> ReturnAttribution {
    let returns = random.market.paths.map { Array($0.returns.dropFirst()) }
    return ReturnAttribution(
      of: random.record, holding: random.shares,
      assets: [
        ReturnParts(
          of: returns[0],
          columns: [
            .init(.carry, returns[0].map { -$0 }), .init(.level, returns[0].map { 2 * $0 }),
          ]), ReturnParts(of: returns[1], as: .stocks), ReturnParts(of: returns[2], as: .bills),
      ])
  }

  private func sums(of parts: ReturnParts) -> [Double] {
    parts.totals.indices.map { place in parts.columns.reduce(0) { $0 + $1.values[place] } }
  }

  @Test(
    "With costs, delays, drift and monthly resets the parts add up to the returns of the record")
  func addUp() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let random = try RandomRun(seed: seed)
      let attribution = attribution(of: random)
      #expect(attribution.firstRow == random.record.firstRow)
      #expect(attribution.strategy.totals == random.record.totalReturns)
      expectClose(
        sums(of: attribution.strategy), random.record.totalReturns, within: 1e-15,
        because: "shares below three times returns below 0.05 (seed \(seed))")
    }
  }

  @Test("A trade costs the return that begins at its close, grown with the day")
  func costs() throws {
    let random = try RandomRun(seed: 2)
    try #require(random.basisPoints > 0)
    let strategy = attribution(of: random).strategy
    let costs = try #require(strategy[.costs])
    #expect(random.record.trades[0].cost == 0 && costs[0] == 0, "the first purchase is free")
    let second = random.record.trades[1]
    let place = second.row - random.record.firstRow
    expectClose(
      second.cost, second.traded * random.basisPoints / 10_000, within: 1e-16,
      because: "one product")
    let earned = strategy.totals[place] - costs[place]
    expectClose(costs[place], -second.cost * (1 + earned), within: 1e-16, because: "one product")
    let traded = Set(random.record.trades.dropFirst().map { $0.row - random.record.firstRow })
    #expect(costs.indices.allSatisfy { traded.contains($0) == (costs[$0] != 0) })
  }

  @Test("Without costs there is no such part")
  func free() throws {
    let random = try RandomRun(seed: 1)
    try #require(random.basisPoints == 0)
    #expect(
      attribution(of: random).strategy.columns.map(\.part) == [.carry, .level, .stocks, .bills])
  }

  @Test("The benchmark has the parts of its asset on the same rows")
  func benchmark() throws {
    let random = try RandomRun(seed: 4)
    let attribution = attribution(of: random)
    let returns = random.market.paths[2].returns[(random.record.firstRow + 1)...]
    #expect(attribution.benchmark[.bills] == Array(returns))
    #expect(attribution.benchmark.columns.count == 1)
  }

  @Test("Parts of periods add up to what the strategy grew above the benchmark")
  func excess() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let random = try RandomRun(seed: seed)
      let boundaries = Array(stride(from: random.record.firstRow, to: 119, by: 21))
      let excess = attribution(of: random).excess(between: boundaries)
      let values = random.record.values
      let path = random.market.paths[2]
      let grown = zip(boundaries, boundaries.dropFirst()).map { start, end in
        values[end - random.record.firstRow] / values[start - random.record.firstRow] - 1
          - path.totalReturn(from: start, to: end)
      }
      expectClose(
        sums(of: excess), excess.totals, within: 1e-14,
        because: "sums of 21 days' parts below 0.2 (seed \(seed))")
      // Cash pays the first cost before the first close is written down, and later ones after it.
      expectClose(
        excess.totals, grown, within: 1e-13, because: "21 factors near one (seed \(seed))")
    }
  }
}
