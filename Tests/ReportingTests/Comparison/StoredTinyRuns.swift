import TestSupport
import TextFormats

@testable import Reporting

/// Tiny runs that were written and read back.
struct StoredTinyRuns {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A run of one or more strategies, written under a name and read back.
  func run(
    _ name: String, _ strategies: [StrategyRun], market: MarketDescription = .simulated(seed: 7),
    below results: String = "results"
  ) throws -> StoredRun {
    try TinyRuns.stored(
      TinyRuns.report(strategies, market: market), named: name, in: folder, below: results)
  }

  /// A strategy that holds a share of the risky asset, decided every day, with its file.
  static func strategy(
    _ name: String = "listed", share: Double = 1, delay: Int = 0, from: String = "1999-01-30"
  ) throws -> StrategyRun {
    try TinyRuns.run(
      named: name, shares: [share], delay: delay,
      resolved: [
        "name": .string(name), "sample": ["from": .string(from)],
        "rule": ["type": "listed", "share": .number(share)],
        "rebalance": ["every": 1, "unit": "day"], "execution": ["delayDays": .integer(delay)],
      ])
  }

  /// An input file of a market.
  static func input(_ file: String, hash: Character, dialect: String) -> MarketDescription.InputFile
  {
    .init(
      file: file, sha256: String(repeating: hash, count: 64), bytes: 1, dialect: dialect,
      rowsRead: 9,
      rowsUsed: 9, days: nil, warnings: [])
  }
}
