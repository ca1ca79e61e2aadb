import Testing
import TextFormats

@testable import Reporting

@Suite("Matched strategies")
struct MatchedStrategyTests {
  /// The names under which runs have each strategy, a hyphen where one does not have it.
  private func names(_ runs: [(name: String, strategies: [(String, Double)])]) throws -> [[String]]
  {
    let stored = try StoredTinyRuns()
    let all = try runs.map { run in
      try stored.run(
        run.name, run.strategies.map { try StoredTinyRuns.strategy($0.0, share: $0.1) })
    }
    return MatchedStrategy.matching(all).map { $0.members.map { $0?.result.name ?? "-" } }
  }

  @Test("Strategies of one name are matched, whatever their order and settings")
  func byName() throws {
    let found = try names([("one", [("a", 1), ("b", 0.5)]), ("two", [("b", 0.25), ("a", 0)])])
    #expect(found == [["a", "a"], ["b", "b"]])
  }

  @Test("A strategy that was renamed is found by its settings")
  func bySettings() throws {
    let found = try names([
      ("one", [("a", 1), ("b", 0.5), ("c", 0.25)]), ("two", [("x", 0.25), ("y", 0.5), ("z", 0)]),
    ])
    #expect(found == [["a", "z"], ["b", "y"], ["c", "x"]])
  }

  @Test("The only strategies left in a group are matched, several are not")
  func onlyOnesLeft() throws {
    #expect(
      try names([("one", [("a", 1), ("b", 0.5)]), ("two", [("c", 0), ("b", 0.5)])])
        == [["a", "c"], ["b", "b"]])
    #expect(
      try names([("one", [("a", 1)]), ("two", [("c", 0), ("d", 0.5)])])
        == [["a", "-"], ["-", "c"], ["-", "d"]])
  }

  @Test("A third run is matched by any name that the strategy has had")
  func thirdRun() throws {
    let found = try names([
      ("one", [("a", 1)]), ("two", [("b", 0)]), ("three", [("b", 0.5), ("c", 0.5)]),
    ])
    #expect(found == [["a", "b", "b"], ["-", "-", "c"]])
  }
}
