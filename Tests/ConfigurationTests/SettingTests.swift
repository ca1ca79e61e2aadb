import Instruments
import Simulation
import Strategies
import Testing
import TextFormats

@testable import Configuration

@Suite("Settings of the command line")
struct SettingTests {
  @Test("A setting replaces a value of the file")
  func replaces() throws {
    #expect(try ExampleFile.slopeTiming.read("rebalance.every=6").rebalance.every == 6)
  }

  @Test("A later setting replaces an earlier one")
  func order() throws {
    let strategy = try ExampleFile.slopeTiming.read("rebalance.every=6", "rebalance.every=12")
    #expect(strategy.rebalance.every == 12)
  }

  @Test("A setting adds a key that the file leaves out, with its object when that is optional")
  func inserts() throws {
    let strategy = try ExampleFile.fixedForty.read(
      "costs.basisPoints=2.5", #"conventions.shortEnd="flat""#, "rebalance.burnIn=63")
    #expect(strategy.basisPoints == 2.5)
    #expect(strategy.conventions.shortEnd == .flat)
    #expect(strategy.statedConventions == ["shortEnd"])
    #expect(strategy.rebalance.burnIn == 63)
  }

  @Test(
    "Elements of a list go by brackets or by a point", arguments: ["rule.clip[1]", "rule.clip.1"])
  func elements(path: String) throws {
    let rule = try ExampleFile.betaTiming.read("rule.clip=[0, 1]", "\(path)=0.5").rule
    #expect((rule as? BetaTimingRule)?.clip == 0...0.5)
  }

  @Test("A value may hold equals signs, spaces and points")
  func anyValue() throws {
    let strategy = try ExampleFile.fixedForty.read(#"title="w = 0.4, a.b""#)
    #expect(strategy.title == "w = 0.4, a.b")
  }

  @Test("A setting that repairs a file is applied before the checks")
  func repairs() throws {
    let broken = ExampleFile.fixedForty.replacing("\"bond\": 0.4", by: "\"bond\": 0.9")
    #expect(throws: ConfigurationError.self) { try broken.read() }
    _ = try broken.read("rule.weights.bond=0.4")
  }

  @Test("A setting reaches inside one kind of value only while the file holds that kind")
  func eitherKind() throws {
    let strategy = try ExampleFile.slopeTiming.read("assets.long.maturities.to=3")
    #expect(
      strategy.asset(named: "long")?.kind
        == .init(ZeroCouponBondsAsset(maturities: [2, 3], roll: .day)))
    #expect(throws: ConfigurationError.self) {
      try ExampleFile.slopeTiming.read(
        "assets.long.maturities=[2, 3]", "assets.long.maturities.to=4")
    }
  }

  @Test("A day without quotes is told that it needs them")
  func unquotedDay() {
    let error = #expect(throws: ConfigurationError.self) {
      try Setting(parsing: "sample.from=1990-01-01")
    }
    #expect(
      error?.description == """
        --set sample.from=1990-01-01: 1990-01-01 is not JSON; text needs quotes: \
        --set sample.from='"1990-01-01"'
        """)
  }

  @Test("A key that has strayed from its object is told where it belongs")
  func strayKey() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try ExampleFile.slopeTiming.read("rebalance.delayDays=1")
    }
    #expect(
      error?.description == """
        slope-timing.json: --set rebalance.delayDays=1: "delayDays" is no key of rebalance; its \
        keys are every, unit, burnIn, phase, hold; it belongs in execution
        """)
  }

  @Test("A long or hostile setting is shown shortened and escaped")
  func hostile() {
    let error = #expect(throws: ConfigurationError.self) {
      try Setting(parsing: "\u{1B}[2J" + String(repeating: "x", count: 100))
    }
    #expect(
      error?.description == "--set \\u001b[2J" + String(repeating: "x", count: 56)
        + "…: has no value; write it without blanks, as --set rule.window=126")
  }
}
