import TestSupport
import Testing

@testable import Reporting

@Suite("Conditions on a list of runs")
struct RunConditionTests {
  let folder: TemporaryFolder
  let list: RunList

  /// The risky asset alone, and the safe one alone, whose excess returns never vary.
  init() throws {
    folder = try TemporaryFolder()
    _ = try TinyRuns.stored(
      try TinyRuns.report([
        TinyRuns.run(named: "risky", shares: [1]), TinyRuns.run(named: "safe", shares: [0]),
      ]), in: folder)
    list = RunList(in: folder.path + "/results")
  }

  @Test(
    "A number is compared by each of the signs; undefined meets none",
    arguments: [
      ("periods=9", ["risky", "safe"]), ("periods!=9", []), ("periods<9", []),
      ("periods<=9", ["risky", "safe"]), ("periods>8.5", ["risky", "safe"]),
      (" periods >= 1e1 ", []), ("standardDeviation>0.1", ["risky"]),
      ("standardDeviation=0", ["safe"]), ("sharpeRatio>-1000", ["risky"]),
      ("sharpeRatio!=5", ["risky"]), ("costBasisPoints=0", ["risky", "safe"]),
    ])
  func numbers(_ condition: String, leaves names: [String]) throws {
    #expect(try list.filtered(by: [RunCondition(condition)]).rows.map(\.strategy.name) == names)
  }

  @Test(
    "A text is compared with = and !=",
    arguments: [
      ("strategy=risky", ["risky"]), ("name=risky", ["risky"]), ("strategy!=risky", ["safe"]),
      ("group=tiny", ["risky", "safe"]), ("run=two", []), ("market=simulated", ["risky", "safe"]),
      ("started>=1999-03", ["risky", "safe"]), ("started<1999-03-01", []),
    ])
  func texts(_ condition: String, leaves names: [String]) throws {
    #expect(try list.filtered(by: [RunCondition(condition)]).rows.map(\.strategy.name) == names)
  }

  @Test("Several conditions must all be met")
  func several() throws {
    let conditions = [try RunCondition("periods=9"), try RunCondition("strategy=safe")]
    #expect(list.filtered(by: conditions).rows.map(\.strategy.name) == ["safe"])
  }

  @Test(
    "What cannot be understood is refused with the reason",
    arguments: [
      (
        "sharpeRatio",
        "'sharpeRatio' compares nothing; write a name, one of < <= > >= = !=, and a value, as in "
          + "'sharpeRatio>0.4'"
      ),
      (
        "a!b",
        "'a!b' compares nothing; write a name, one of < <= > >= = !=, and a value, as in 'sharpeRatio>0.4'"
      ),
      ("mean>much", "'mean>much': \"much\" is not a number"),
      ("mean>nan", "'mean>nan': \"nan\" is not a number"),
      ("mean==1", "'mean==1': \"=1\" is not a number"),
      ("group<a", "'group<a': group is a text, which takes = and != only"),
    ])
  func refused(_ condition: String, says message: String) {
    let error = #expect(throws: RunConditionError.self) { try RunCondition(condition) }
    #expect(error?.description == message)
  }

  @Test("A wrong name gets the nearest right one")
  func wrongName() {
    let error = #expect(throws: RunConditionError.self) { try RunCondition("sharpRatio>0") }
    #expect(error?.description.hasPrefix("\"sharpRatio\" is not one of \"run\", ") == true)
    #expect(error?.description.hasSuffix("; did you mean \"sharpeRatio\"?") == true)
  }
}
