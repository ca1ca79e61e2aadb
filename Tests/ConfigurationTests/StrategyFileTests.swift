import Instruments
import Simulation
import Strategies
import Testing
import TextFormats
import TimeSeries

@testable import Configuration

@Suite("Strategy files")
struct StrategyFileTests {
  @Test("Every setting of a slope-timing file is read")
  func slopeTiming() throws {
    let strategy = try ExampleFile.slopeTiming.read()
    #expect(strategy.file == "slope-timing.json")
    #expect(strategy.name == "slope-timing")
    #expect(strategy.title == "Slope timing")
    #expect(strategy.group == "bond-timing")
    #expect(strategy.sample.from == Day(iso: "1971-08-16"))
    #expect(strategy.sample.to == Day(iso: "2023-06-30"))
    #expect(strategy.assets.map(\.name) == ["long", "short"])
    #expect(
      strategy.asset(named: "long")?.kind
        == .init(ZeroCouponBondsAsset(maturities: [2, 3, 4, 5, 6, 7, 8, 9, 10], roll: .day)))
    #expect(
      strategy.asset(named: "short")?.kind
        == .init(ZeroCouponBondAsset(maturity: 1, roll: .monthEnd)))
    #expect(
      strategy.rule as? SlopeTimingRule
        == SlopeTimingRule(
          forecast: .init(invest: "long", fund: "short", window: .expanding),
          slope: .init(long: 10, short: 1, availableAfter: nil), shrink: 1))
    #expect(strategy.rebalance.every == 3)
    #expect(strategy.rebalance.unit == .month)
    #expect(strategy.rebalance.burnIn == 120)
    #expect(strategy.delayDays == 0)
    #expect(strategy.evaluation.excessOver == "short")
    #expect(strategy.evaluation.period == .rebalance)
  }

  @Test("Every setting of a beta-timing file is read")
  func betaTiming() throws {
    let strategy = try ExampleFile.betaTiming.read("rule.clip=[0, 1]", "rule.sensitivity=1.2")
    #expect(strategy.assets.map(\.kind).first == .init(StockMarketAsset()))
    #expect(strategy.assets.map(\.kind).last == .init(TreasuryBillAsset()))
    #expect(
      strategy.rule as? BetaTimingRule
        == BetaTimingRule(
          stock: "stocks", bond: "bond", length: 63, intercept: 0.6, sensitivity: 1.2, clip: 0...1))
  }

  @Test("Weights keep the order of the file")
  func weights() throws {
    let weights = try #require(
      ExampleFile.fixedForty.read().rule as? ConstantWeightRule
    ).weights
    #expect(weights.map(\.asset) == ["bond", "stocks"])
    #expect(weights.map(\.share) == [0.4, 0.6])
  }

  @Test("A series, a list of maturities and a trailing mean are read")
  func otherKinds() throws {
    let series = #"{ "type": "series", "file": "gold.csv", "column": "Close", "quote": "price" }"#
    let strategy = try ExampleFile.slopeTiming.read(
      "assets.gold=\(series)", "assets.long.maturities=[10, 2.5]",
      #"rule={ "type": "trailing-mean", "invest": "gold", "fund": "short", "window": 60 }"#)
    #expect(
      strategy.asset(named: "gold")?.kind
        == .init(SeriesAsset(file: "gold.csv", column: "Close", quote: .price)))
    #expect(
      strategy.asset(named: "long")?.kind
        == .init(ZeroCouponBondsAsset(maturities: [10, 2.5], roll: .day)))
    #expect(
      strategy.rule as? TrailingMeanRule
        == TrailingMeanRule(forecast: .init(invest: "gold", fund: "short", window: .last(60))))
  }

  @Test("What a file leaves out has the documented default")
  func defaults() throws {
    let strategy = try ExampleFile.fixedForty.read()
    #expect(strategy.title == "fixed-forty")
    #expect(strategy.notes == "")
    #expect(strategy.sample.from == nil)
    #expect(strategy.sample.to == nil)
    #expect(strategy.rebalance.burnIn == 0)
    #expect(strategy.rebalance.phase == .burnIn)
    #expect(strategy.rebalance.hold == .drift)
    #expect(strategy.basisPoints == 0)
    #expect(strategy.conventions.shortEnd == .line)
    #expect(strategy.conventions.bondReturn == .aged)
    #expect(strategy.conventions.alignment == .span)
    #expect(strategy.conventions.annualization == .frequency)
    #expect(strategy.conventions.regression == .monthly)
    #expect(strategy.statedConventions == [])
  }

  @Test("Rules have the documented defaults")
  func ruleDefaults() throws {
    let betaTiming = try ExampleFile.betaTiming.read(
      #"rule={ "type": "beta-timing", "stock": "stocks", "bond": "bond" }"#)
    #expect(
      betaTiming.rule as? BetaTimingRule
        == BetaTimingRule(
          stock: "stocks", bond: "bond", length: 63, intercept: 0.4, sensitivity: 1, clip: nil))
    let trailingMean = try ExampleFile.slopeTiming.read(
      #"rule={ "type": "trailing-mean", "invest": "long", "fund": "short" }"#)
    #expect(
      trailingMean.rule as? TrailingMeanRule
        == TrailingMeanRule(forecast: .init(invest: "long", fund: "short", window: .expanding)))
  }

  @Test("The resolved file has every default written out")
  func resolved() throws {
    let text = String(
      decoding: JSONWriter.indented(try ExampleFile.fixedForty.read().resolved), as: UTF8.self)
    #expect(
      text == """
        {
          "name": "fixed-forty",
          "title": "fixed-forty",
          "notes": "",
          "group": "stock-bond",
          "sample": { "from": null, "to": null },
          "assets": {
            "stocks": { "type": "stock-market" },
            "bond": { "type": "zero-coupon-bond", "maturity": 10, "roll": "day" },
            "bill": { "type": "treasury-bill" }
          },
          "rule": { "type": "constant-weight", "weights": { "bond": 0.4, "stocks": 0.6 } },
          "rebalance": { "every": 1, "unit": "day", "burnIn": 0, "phase": "burn-in", "hold": "drift" },
          "execution": { "delayDays": 0 },
          "costs": { "basisPoints": 0, "entry": false },
          "evaluation": { "excessOver": "bill", "period": "day" },
          "conventions": {
            "shortEnd": "line",
            "bondReturn": "aged",
            "alignment": "span",
            "annualization": "frequency",
            "regression": "monthly"
          }
        }

        """)
  }

  @Test(
    "The resolved file reads back as the same strategy",
    arguments: [ExampleFile.slopeTiming, .betaTiming, .fixedForty])
  func roundTrip(example: ExampleFile) throws {
    let strategy = try example.read(#"conventions.annualization="calendar""#)
    let bytes = JSONWriter.indented(strategy.resolved)
    let again = try StrategyFile(reading: bytes, file: example.file)
    #expect(again.resolved == strategy.resolved)
    #expect(again.rule.isEqual(to: strategy.rule))
    #expect(again.assets == strategy.assets)
    #expect(again.conventions == strategy.conventions)
    #expect(again.sample == strategy.sample)
  }

  @Test("A number with and without a decimal point makes the same resolved file")
  func canonicalNumbers() throws {
    let plain = try ExampleFile.betaTiming.read("rule.sensitivity=1")
    #expect(plain == (try ExampleFile.betaTiming.read("rule.sensitivity=1.0")))
  }

  @Test("A whole number may be written in any way that JSON has, as in every JSON Schema")
  func wholeNumbers() throws {
    let example = ExampleFile.slopeTiming
    let usual = try example.read()
    for text in ["3.0", "3e0", "0.3e1", "30E-1"] {
      let file = example.replacing(#""every": 3"#, by: #""every": \#(text)"#)
      #expect(try file.read().resolved == usual.resolved, "\(text)")
    }
  }

  @Test("Another sample replaces one end or both, also in the resolved file")
  func sampled() throws {
    let day = try #require(Day(iso: "1990-01-02"))
    let later = try ExampleFile.slopeTiming.read().sampled(from: day)
    #expect(later.sample.from == day)
    #expect(later.sample.to == Day(iso: "2023-06-30"))
    #expect(later == (try ExampleFile.slopeTiming.read(#"sample.from="1990-01-02""#).sampled()))
  }

  @Test("A sample that would begin after its end is refused in the option's words")
  func emptySample() throws {
    let day = try #require(Day(iso: "2024-01-02"))
    let strategy = try ExampleFile.slopeTiming.read()
    let error = #expect(throws: ConfigurationError.self) { try strategy.sampled(from: day) }
    #expect(
      error?.description == """
        slope-timing.json: --from 2024-01-02: sample.from: 2024-01-02 comes after 2023-06-30, \
        the value of to
        """)
  }

  @Test("All mistakes of a file come at once, in its order")
  func allAtOnce() {
    let text = """
      {
        "name": "Two Words",
        "group": "a",
        "assets": { "stocks": { "type": "stock-market" }, "bill": { "type": "tresury-bill" } },
        "rule": { "type": "constant-weight", "weights": { "stocks": 0.7, "bonds": 0.2, }, },
        "rebalance": { "every": 0, "unit": "dya", "every": 1 },
        "execution": {},
        "evaluation": { "excessOver": "bil", "period": "day" }
      }
      """
    let error = #expect(throws: ConfigurationError.self) {
      try StrategyFile(reading: Array(text.utf8), file: "a.json")
    }
    #expect(
      error?.mistakes.map { "\($0.place) \($0.path)" } == [
        "position(2:11) name", "position(4:71) assets.bill.type", "position(5:51) rule.weights",
        "position(5:68) rule.weights.bonds", "position(5:80) rule.weights",
        "position(5:83) rule", "position(6:27) rebalance.every", "position(6:38) rebalance.unit",
        "position(6:45) rebalance.every", "position(7:16) execution.delayDays",
        "position(8:33) evaluation.excessOver",
      ])
  }

  @Test("At most 20 mistakes are spelled out, then the rest is counted")
  func twentyAtMost() {
    let keys = (0..<23).map { "\"unknown\($0)\": \($0)" }.joined(separator: ",\n")
    let changed = ExampleFile.fixedForty.replacing("\"group\"", by: keys + ",\n\"group\"")
    let error = #expect(throws: ConfigurationError.self) { try changed.read() }
    #expect(error?.mistakes.count == 23)
    let lines = error?.description.split(separator: "\n") ?? []
    #expect(lines.count == 21)
    #expect(lines.last == "and 3 more mistakes")
  }

  @Test(
    "What is no strategy at all is refused",
    arguments: [
      ("", "a.json:1:1: the text is empty"),
      ("  \n", "a.json:2:1: the text is empty"),
      (
        "[]",
        "a.json:1:1: an empty list is not an object with name, group, assets, rule, rebalance,"
          + " execution and evaluation"
      ),
      (
        "7",
        "a.json:1:1: 7 is not an object with name, group, assets, rule, rebalance, execution and"
          + " evaluation"
      ),
    ])
  func notAStrategy(text: String, says: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try StrategyFile(reading: Array(text.utf8), file: "a.json")
    }
    #expect(error?.description == says)
  }

  @Test("A list of a million maturities is refused in one line")
  func million() {
    let list = "[" + String(repeating: "1,", count: 999_999) + "2]"
    let changed = ExampleFile.slopeTiming.replacing("{ \"from\": 2, \"to\": 10 }", by: list)
    let error = #expect(throws: ConfigurationError.self) { try changed.read() }
    #expect(
      error?.description == """
        slope-timing.json:7:58: assets.long.maturities: a list of 1000000 is neither an object \
        such as { "from": 2, "to": 10 } nor a list of maturities such as [2, 5, 10]
        """)
  }

  @Test(
    "Limits belong to what is allowed",
    arguments: [
      "execution.delayDays=250", "costs.basisPoints=10000", "assets.short.maturity=30",
      "assets.short.maturity=0.08", "rebalance.burnIn=1000000", "rule.window=3",
      "conventions.annualization=366", #"sample.to="9999-12-31""#, #"sample.from="0001-01-01""#,
      "assets.long.maturities={\"from\": 1, \"to\": 30}", "assets.long.maturities=[30]",
      "rebalance.burnIn=-0", #"sample={"from": "2023-06-30", "to": "2023-06-30"}"#,
    ])
  func limits(setting: String) throws {
    _ = try ExampleFile.slopeTiming.read(setting)
  }

  @Test("Weights may miss one by rounding, and a short position is a weight")
  func roundedWeights() throws {
    _ = try ExampleFile.fixedForty.read(
      #"rule.weights={ "bond": 0.1, "stocks": 0.2, "bill": 0.7000000000000001 }"#)
    _ = try ExampleFile.fixedForty.read(#"rule.weights={ "bond": -0.5, "stocks": 1.5 }"#)
  }

  @Test("A name has at most 64 characters")
  func nameLength() throws {
    let longest = String(repeating: "a", count: 64)
    #expect(try ExampleFile.fixedForty.read("name=\"\(longest)\"").name == longest)
    #expect(throws: ConfigurationError.self) {
      try ExampleFile.fixedForty.read("name=\"\(longest)a\"")
    }
  }
}
