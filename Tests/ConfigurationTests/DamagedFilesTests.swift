import Configuration
import TestSupport
import Testing
import TextFormats

@Suite("Damaged strategy files")
struct DamagedFilesTests {
  private static let examples = [ExampleFile.slopeTiming, .betaTiming, .fixedForty]

  /// Reads a file; what is accepted must read back from its resolved form.
  private func survives(_ bytes: [UInt8], seed: UInt64) {
    do throws(ConfigurationError) {
      let strategy = try StrategyFile(reading: bytes, file: "a.json")
      let again = try StrategyFile(reading: JSONWriter.compact(strategy.resolved), file: "a.json")
      #expect(again.resolved == strategy.resolved, "seed \(seed)")
    } catch {
      #expect(error.mistakes == error.mistakes.sorted(), "seed \(seed): the order of the file")
      #expect(!error.description.contains("\u{1B}"), "seed \(seed)")
    }
  }

  @Test("Files with bytes changed, lost or doubled are read or refused, never worse")
  func bytes() {
    for seed in 0..<UInt64(500) {
      var draws = TestDraws(seed: seed)
      var bytes = Self.examples[draws.integer(below: 3)].bytes
      for _ in 0...draws.integer(below: 3) {
        let place = draws.integer(below: bytes.count)
        switch draws.integer(below: 3) {
        case 0: bytes[place] = UInt8(draws.integer(below: 256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(place + 9, bytes.count)], at: place)
        }
      }
      survives(bytes, seed: seed)
    }
  }

  @Test("Files with values exchanged for others are read or refused, never worse")
  func values() throws {
    for seed in 0..<UInt64(1000) {
      var draws = TestDraws(seed: seed)
      var tree = try #require(
        JSONDocument(parsing: Self.examples[draws.integer(below: 3)].bytes))
      for _ in 0...draws.integer(below: 3) { tree = exchanged(tree, &draws) }
      survives(JSONWriter.compact(tree), seed: seed)
    }
  }

  private static let strangers: [JSONDocument] = [
    nil, true, 0, -1, 2, 1.5, 1_000_001, 1e300, "", "long", "stocks", "day", "month", "\u{1B}[2J",
    "beta-timing", "series", "expanding", "calendar", "1990-01-01", [], [:], [0, 1], [[1]],
    ["type": "series"], ["type": "trailing-mean"], ["from": 1, "to": 2],
  ]

  /// The tree with one value, found by walking down at random, replaced, left out or put elsewhere.
  private func exchanged(_ tree: JSONDocument, _ draws: inout TestDraws) -> JSONDocument {
    guard case .object(var members) = tree, !members.isEmpty, draws.integer(below: 4) > 0 else {
      return Self.strangers[draws.integer(below: Self.strangers.count)]
    }
    let place = draws.integer(below: members.count)
    switch draws.integer(below: 8) {
    case 0: members.remove(at: place)
    case 1: members.append(.init("stranger", members[place].value))
    default: members[place] = .init(members[place].name, exchanged(members[place].value, &draws))
    }
    return .object(members)
  }
}
