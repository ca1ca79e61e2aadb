import Testing
import TextFormats

@testable import Reporting

@Suite("The sentence on luck")
struct LuckSentenceTests {
  /// The sentence on a strategy with a mean, of which so much came from the level.
  private func sentence(mean: Double, level: Double) throws -> String {
    let luck: JSONDocument = [
      "parts": ["level": .number(level)],
      "withoutLevel": ["mean": .number(mean - level), "sharpeRatio": nil], "decades": [],
      "levelTrend": [],
    ]
    let report = try InferredRuns.stored(InferredRuns.report()) { document in
      let strategies = document.elements("groups")[0].elements("strategies").map {
        $0.replacing("mean", by: .number(mean)).replacing("luck", by: luck)
      }
      return document.replacing(inGroup: "strategies", by: .array(strategies))
    }
    let strategy = report.groups[0].strategies[0]
    let stored = try #require(strategy.inference?.luck.value)
    return try #require(LuckSentence(of: strategy, stored)).text
  }

  @Test("A part of the mean is said to be one")
  func part() throws {
    #expect(
      try sentence(mean: 0.0313, level: 0.0163)
        == "fixed: of 3.13 % a year, 1.63 came from changes of the level of yields; without them 1.50."
    )
  }

  @Test("What was taken from the mean, or is more than it, is not called a part of it")
  func noPart() throws {
    #expect(
      try sentence(mean: 0.02, level: -0.01)
        == "fixed: 2.00 % a year, 1.00 less through changes of the level of yields; without them 3.00."
    )
    #expect(
      try sentence(mean: 0.02, level: 0.03)
        == "fixed: 2.00 % a year, 3.00 more through changes of the level of yields; without them -1.00."
    )
    #expect(
      try sentence(mean: -0.02, level: -0.015)
        == "fixed: -2.00 % a year, 1.50 less through changes of the level of yields; without them -0.50."
    )
  }

  @Test("Small numbers have four decimals, so that none looks like nothing")
  func small() throws {
    #expect(
      try sentence(mean: 0.0002, level: -0.0001)
        == "fixed: 0.0200 % a year, 0.0100 less through changes of the level of yields; without them 0.0300."
    )
  }
}
