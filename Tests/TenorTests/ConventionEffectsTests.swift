import Configuration
import Performance
import Reporting
import TestSupport
import Testing

/// What the numerical contract says of choices other than the defaults, to the digits that it prints.
@Suite("Effects of the other conventions on the real files", .needsRealFiles)
struct ConventionEffectsTests {
  @Test("A flat short end lifts the Sharpe ratios of monthly returns")
  func flatShortEnd() throws {
    let runs = try MaturityRuns.run(
      [#"evaluation.period="month""#, #"conventions={"shortEnd": "flat"}"#], maturities: [2, 10])
    expectClose(
      try runs["2"].summary.sharpeRatio.get(), 0.46, within: 0.005, because: "printed digits")
    expectClose(
      try runs["10"].summary.sharpeRatio.get(), 0.295, within: 0.0005, because: "printed digits")
    expectClose(
      try #require(runs["portfolio"].summary.mean), 0.0196, within: 0.00005,
      because: "printed digits")
  }

  @Test(
    "Without roll-down, or on price changes alone, bonds earn less",
    arguments: [("no-roll-down", 0.0130), ("price-only", 0.0051)])
  func otherBondReturns(choice: String, mean: Double) throws {
    let portfolio = try ShippedStrategy.named(
      "constant-weight", "rebalance.every=1", "rebalance.burnIn=0", #"evaluation.period="month""#,
      #"conventions={"bondReturn": "\#(choice)"}"#)
    let runs = try TestMarket.real.run(portfolio)
    expectClose(
      try #require(runs["constant-weight"].summary.mean), mean, within: 0.00005,
      because: "printed digits")
  }

  @Test("Stock days without a curve left out, stocks do worse")
  func sameDay() throws {
    let stocks = try ShippedStrategy.named(
      "stocks-only", #"conventions={"alignment": "same-day"}"#)
    let runs = try TestMarket.real.run(stocks)
    expectClose(
      try runs["stocks-only"].summary.sharpeRatio.get(), 0.402, within: 0.0005,
      because: "printed digits")
  }

  @Test("With an intercept of 0.6 a sensitivity of 1.2 falls short of the fixed mix")
  func moreSensitive() throws {
    let runs = try TestMarket.real.run(
      ShippedStrategy.named("beta-timing", "rule.intercept=0.6", "rule.sensitivity=1.2"))
    expectClose(
      try runs["beta-timing"].summary.sharpeRatio.get(), 0.536, within: 0.0005,
      because: "printed digits")
  }

  @Test("A level of three yields explains less at three years")
  func otherLevel() throws {
    let factors = YieldFactors(try TestMarket.real.sample.curves, level: [1, 5, 10])
    expectClose(
      try factors.rSquaredOfLevelAndSlope(maturity: 3), 0.912, within: 0.0005,
      because: "printed digits")
  }
}
