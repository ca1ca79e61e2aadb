import Configuration
import Instruments
import Simulation
import Strategies
import Testing
import TimeSeries

@Suite("Strategies of one run")
struct StrategySetTests {
  private func read(_ example: ExampleFile, as name: String, _ settings: String...) throws
    -> StrategyFile
  {
    let all = ["name=\"\(name)\""] + settings
    return try StrategyFile(
      reading: example.bytes, file: "\(name).json",
      settings: all.map { try Setting(parsing: $0) })
  }

  private func complaint(about files: StrategyFile...) -> String? {
    #expect(throws: ConfigurationError.self) { try StrategySet(files) }?.description
  }

  @Test("Groups and their members keep the order of the files")
  func groups() throws {
    let set = try StrategySet([
      read(.fixedForty, as: "a"), read(.slopeTiming, as: "b"), read(.betaTiming, as: "c"),
    ])
    #expect(set.files.map(\.name) == ["a", "b", "c"])
    #expect(set.groups.map(\.name) == ["stock-bond", "bond-timing"])
    #expect(set.groups.map { $0.members.map(\.name) } == [["a", "c"], ["b"]])
  }

  @Test("No two files have the same name")
  func sameName() throws {
    let first = try read(.fixedForty, as: "a")
    let again = try StrategyFile(
      reading: ExampleFile.fixedForty.bytes, file: "b.json",
      settings: [Setting(parsing: "name=\"a\"")])
    #expect(
      complaint(about: first, again) == "b.json: name: \"a\" is also the name in a.json; rename one"
    )
  }

  @Test("Members of a group are measured over the same asset and the same period")
  func evaluation() throws {
    let first = try read(.fixedForty, as: "a")
    let other = try read(
      .fixedForty, as: "b", #"evaluation={ "excessOver": "bond", "period": "month" }"#)
    #expect(
      complaint(about: first, other) == """
        b.json: evaluation.excessOver: "bond" differs from "bill" in a.json; group stock-bond is \
        compared on the same terms
        b.json: evaluation.period: "month" differs from "day" in a.json; group stock-bond is \
        compared on the same terms
        """)
  }

  @Test("The asset that a group's returns are measured over is the same thing in every member")
  func benchmark() throws {
    let first = try read(.slopeTiming, as: "a")
    let other = try read(.slopeTiming, as: "b", "assets.short.maturity=2")
    #expect(
      complaint(about: first, other) == """
        b.json: assets.short: {"type":"zero-coupon-bond","maturity":2,"roll":"month-end"} differs \
        from {"type":"zero-coupon-bond","maturity":1,"roll":"month-end"} in a.json; group \
        bond-timing is compared on the same terms
        """)
  }

  @Test("With a period that is the rebalance, members rebalance alike")
  func rebalance() throws {
    let first = try read(.slopeTiming, as: "a")
    let other = try read(.slopeTiming, as: "b", "rebalance.every=6")
    #expect(
      complaint(about: first, other) == """
        b.json: rebalance.every: 6 differs from 3 in a.json; group bond-timing is compared on the \
        same terms
        """)
  }

  @Test("With a fixed period members may rebalance differently")
  func freeRebalance() throws {
    let set = try StrategySet([
      read(.fixedForty, as: "a"), read(.fixedForty, as: "b", "rebalance.every=21"),
    ])
    #expect(set.files.count == 2)
  }

  @Test("Files that state different conventions do not run together")
  func conventions() throws {
    let first = try read(.fixedForty, as: "a", #"conventions.shortEnd="line""#)
    let other = try read(.slopeTiming, as: "b", #"conventions.shortEnd="flat""#)
    #expect(
      complaint(about: first, other) == """
        b.json: conventions.shortEnd: "flat" differs from "line" in a.json; a run has one set of \
        conventions
        """)
  }

  @Test("A convention that one file states holds for the whole run, in the resolved files too")
  func sharedConventions() throws {
    let first = try read(.fixedForty, as: "a")
    let other = try read(
      .slopeTiming, as: "b", #"conventions={ "shortEnd": "flat", "annualization": 250 }"#)
    let set = try StrategySet([first, other])
    #expect(set.files.map(\.conventions.shortEnd) == [.flat, .flat])
    #expect(set.files.map(\.conventions.annualization) == [.days(250), .days(250)])
    #expect(set.files.map(\.conventions.bondReturn) == [.aged, .aged])
    #expect(set.conventions == set.files[0].conventions)
    #expect(set.files[0] != first)
    #expect(set.files[0].statedConventions == [])
  }

  @Test("Mistakes of several files come as one error, in the order of the files")
  func joining() throws {
    let errors = try ["--", "=1"].map { text in
      try #require(#expect(throws: ConfigurationError.self) { try Setting(parsing: text) })
    }
    let joined = ConfigurationError(joining: errors)
    #expect(joined.mistakes == errors[0].mistakes + errors[1].mistakes)
  }
}
