import MarketData
import TextFormats

/// Times the reading of the two files, from the disk's cache to series of numbers.
struct LoadingBenchmarks {
  private static let largestMaturity = 10

  let market: MarketFiles

  func measure() throws -> [Measurement] {
    let yields = try readYields()
    let factors = try FactorFile.read(market.factors)
    try check(yields: yields, factors: factors)
    let yieldTime = try ProcessorClock.time { try readYields() }
    let factorTime = try ProcessorClock.time { try FactorFile.read(market.factors) }
    return [
      row("zero yields, 10 of their columns", yieldTime, yields.summary),
      row("daily factors, 2 of their columns", factorTime, factors.summary),
    ]
  }

  private func readYields() throws -> ZeroYields {
    try ZeroYieldFile.read(
      market.yields, largestMaturity: Self.largestMaturity, parameters: false)
  }

  private func row(_ work: String, _ time: Sample, _ summary: FileSummary) -> Measurement {
    let speed = String(fixed: Double(summary.bytes) / 1e6 / time.median, decimals: 0)
    let size = String(fixed: Double(summary.bytes) / 1e6, decimals: 1)
    return Measurement(
      "reading \(work)", time, in: .milliseconds,
      note: "\(size) MB, \(String(grouped: summary.rowsRead)) rows, \(speed) MB/s")
  }

  /// Rows against the number that is known; numbers against the same market in memory.
  private func check(yields: ZeroYields, factors: DailyFactors) throws {
    switch market.origin {
    case .others: break
    case .lecture:
      let known = LectureAnswers.rows
      try require("rows of yields", Double(yields.summary.rowsRead), is: Double(known.yields))
      try require("rows of factors", Double(factors.summary.rowsRead), is: Double(known.factors))
    case .simulated:
      let inMemory = SimulatedMarket(largestMaturity: Self.largestMaturity)
      guard yields.yields == inMemory.yields, factors.bill == inMemory.bill,
        factors.market == inMemory.market
      else { throw BenchmarkError.differs(what: "files hold another market than was simulated") }
    }
  }
}
