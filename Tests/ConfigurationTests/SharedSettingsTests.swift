import Configuration
import Testing

@Suite("Settings for several strategies")
struct SharedSettingsTests {
  private static let all = [
    ExampleFile.slopeTiming, ExampleFile.betaTiming, ExampleFile.fixedForty,
  ].map { (bytes: $0.bytes, file: $0.file) }

  /// The settings of each of the three files, and the notes.
  private func shared(
    _ settings: String...
  ) throws(ConfigurationError) -> (ofFiles: [[String]], notes: [String]) {
    var parsed: [Setting] = []
    for setting in settings { parsed.append(try Setting(parsing: setting)) }
    let shared = try SharedSettings(parsed, for: Self.all)
    return (shared.ofFiles.map { $0.map(\.description) }, shared.notes)
  }

  @Test("A setting goes to the files whose rule has the key, given there or not, and says which")
  func havingKey() throws {
    let clip = try shared("rule.clip=[0, 1]")
    #expect(clip.ofFiles == [[], ["--set rule.clip=[0, 1]"], []])
    #expect(
      clip.notes == [
        "--set rule.clip=[0, 1]: set in beta-timing; not in slope-timing, fixed-forty, where there "
          + "is no rule.clip"
      ])
    let window = try shared("rule.window=120")
    #expect(window.ofFiles.map(\.count) == [1, 1, 0])
  }

  @Test("A setting that all files have goes to all, without a word")
  func havingAll() throws {
    let shared = try shared("execution.delayDays=1", "rebalance.phase=\"burn-in\"")
    #expect(shared.ofFiles.map(\.count) == [2, 2, 2])
    #expect(shared.notes == [])
  }

  @Test("A named strategy alone gets its setting")
  func named() throws {
    let shared = try shared("beta-timing:rule.window=120", "slope-timing:rebalance.every=6")
    #expect(
      shared.ofFiles == [
        ["--set slope-timing:rebalance.every=6"], ["--set beta-timing:rule.window=120"], [],
      ])
    #expect(shared.notes == [])
  }

  @Test("A weight is set where the file has the asset, and a table of assets may grow anywhere")
  func tables() throws {
    #expect(try shared("rule.weights.bond=0.5").ofFiles.map(\.count) == [0, 0, 1])
    #expect(
      try shared(#"assets.gold={"type": "stock-market"}"#).ofFiles.map(\.count) == [1, 1, 1])
    #expect(try shared("assets.long.roll=\"day\"").ofFiles.map(\.count) == [1, 0, 0])
  }

  @Test("A later setting may need an earlier one")
  func order() throws {
    #expect(
      try shared("rule.clip=[0, 1]", "rule.clip[1]=0.5").ofFiles.map(\.count) == [0, 2, 0])
    #expect(try shared("rule.clip[1]=0.5").ofFiles.map(\.count) == [1, 1, 1], "each refuses it")
  }

  @Test("A setting that no file has stays with all, and one for a strategy with that strategy")
  func havingNone() throws {
    #expect(try shared("rule.windw=120").ofFiles.map(\.count) == [1, 1, 1])
    #expect(try shared("fixed-forty:rule.window=120").ofFiles.map(\.count) == [0, 0, 1])
  }

  @Test("A strategy that is not run is refused with those that are")
  func unknownStrategy() {
    let error = #expect(throws: ConfigurationError.self) {
      try shared("beta-timng:rule.window=120")
    }
    #expect(
      error?.description == """
        --set beta-timng:rule.window=120: no strategy of that name is run: "beta-timng" is not one \
        of "slope-timing", "beta-timing", "fixed-forty"; did you mean "beta-timing"?
        """)
    let odd = #expect(throws: ConfigurationError.self) { try shared("Beta Timing:rule.window=1") }
    #expect(
      odd?.description == """
        --set Beta Timing:rule.window=1: "Beta Timing" before the colon is no strategy's name; \
        write it as --set beta-timing:rule.window=126
        """)
  }

  @Test("A value that suits some of the strategies only is refused with the way to name one")
  func otherValues() throws {
    let shared = try SharedSettings(
      [Setting(parsing: #"rule.window="expanding""#)], for: Self.all)
    var errors: [ConfigurationError] = []
    for (text, settings) in zip(Self.all, shared.ofFiles) {
      do throws(ConfigurationError) {
        _ = try StrategyFile(reading: text.bytes, file: text.file, settings: settings)
      } catch {
        errors.append(error)
      }
    }
    #expect(
      shared.advice(on: errors)?.description == """
        --set rule.window="expanding": it suits other strategies; name the one that it is for, as \
        in --set NAME:rule.window=…
        """)
    #expect(shared.advice(on: []) == nil)
  }
}
