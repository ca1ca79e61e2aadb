import Configuration
import Reporting
import Simulation
import TestSupport
import Testing
import TimeSeries

@Suite("Runs of rules that see series late")
struct LateSeriesRunsTests {
  private func plan(_ name: String, _ settings: String...) throws -> StrategyPlan {
    let file = try ShippedStrategy.named(name, settings: settings)
    return try RunPlan(StrategySet([file]), on: TestMarket.simulated.inputs).groups[0].strategies[0]
  }

  /// Decisions of the late run are those of the prompt one, made some rows or month ends later.
  private func expectOneLater(
    _ late: RunRecord, than prompt: RunRecord, among rows: [Int]
  ) throws {
    let places = try prompt.decisions.dropLast().map { try #require(rows.firstIndex(of: $0.row)) }
    #expect(late.decisions.map(\.row) == places.map { rows[$0 + 1] })
    #expect(late.decisions.map(\.shares) == prompt.decisions.dropLast().map(\.shares))
    #expect(!places.isEmpty)
  }

  @Test(
    "Seeing both returns a day late, beta timing decides what it would have decided a day before")
  func betaTiming() throws {
    let late = try plan(
      "beta-timing", #"assets.stocks.availableAfter={"days": 1}"#,
      "assets.bond.availableAfter.days=1")
    let (record, prompt) = (try late.run(), try plan("beta-timing").run())
    try expectOneLater(record, than: prompt, among: Array(late.market.calendar.days.indices))
  }

  @Test("One of two returns a day late, beta timing waits for it")
  func oneOfTwo() throws {
    let late = try plan("beta-timing", "assets.bond.availableAfter.days=1")
    try expectOneLater(
      late.run(), than: plan("beta-timing").run(),
      among: Array(late.market.calendar.days.indices))
  }

  @Test("Seeing all twenty days late, slope timing decides what it would have a month before")
  func slopeTiming() throws {
    let monthly = "rebalance.every=1"
    let late = try plan(
      "slope-timing", monthly, "assets.long.availableAfter.days=20",
      "rule.slope.availableAfter.days=20")
    let prompt = try plan("slope-timing", monthly)
    let (lateRecord, promptRecord) = (try late.run(), try prompt.run())
    // The month at the end of the burn-in knows one pair less and still has enough to decide.
    let ends = late.market.calendar.monthEnds
    let earlier = try plan("slope-timing", monthly, "rebalance.burnIn=119").run()
    try expectOneLater(lateRecord, than: earlier, among: ends)
    let slopes = (late.signals(of: lateRecord)[0], prompt.signals(of: promptRecord)[0])
    #expect(slopes.0.days == slopes.1.days)
    #expect(Array(slopes.0.values.dropFirst()) == Array(slopes.1.values.dropLast()))
  }

  @Test("A trailing mean waits for the later of its two assets")
  func trailingMean() throws {
    let one = try plan("trailing-mean", "assets.short.availableAfter.months=2").run()
    let both = try plan(
      "trailing-mean", "assets.short.availableAfter.months=2", "assets.long.availableAfter.months=1"
    )
    #expect(try both.run().decisions == one.decisions)
    #expect(try one.decisions != plan("trailing-mean").run().decisions)
  }

  @Test("What is earned does not wait: constant weights see nothing, and nothing changes")
  func constantWeight() throws {
    let late = try plan("fixed-forty", "assets.bond.availableAfter.days=100")
    let (record, prompt) = (try late.run(), try plan("fixed-forty").run())
    #expect(record.totalReturns == prompt.totalReturns)
    #expect(late.file.ruleInWords == "constant weights bond 0.4, stocks 0.6")
  }

  @Test("The rule in words says what it sees late")
  func words() throws {
    let late = try plan(
      "slope-timing", "assets.long.availableAfter.days=2", "assets.short.availableAfter.days=0",
      "rule.slope.availableAfter.months=1")
    #expect(
      late.file.ruleInWords.hasSuffix("so far; it sees long 2 days and the slope 1 month late"))
    #expect(
      try plan("beta-timing", "assets.bond.availableAfter.days=1").file.ruleInWords
        .hasSuffix("over 63 days; it sees bond 1 day late"))
  }

  @Test("Where a lag alone keeps a rule from deciding, the message names it")
  func neverDecides() throws {
    let error = #expect(throws: PlanError.self) {
      try plan("beta-timing", "assets.bond.availableAfter.months=1200").run()
    }
    let late = try #require(error)
    #expect(
      late.description.contains(
        "rule.window is 63, assets.bond.availableAfter is 1200 months, rebalance.burnIn is 63"))
    #expect(late.isConfiguration)
  }

  @Test("Where a lag is not the cause, the message leaves it out")
  func otherCause() throws {
    let error = #expect(throws: PlanError.self) {
      try plan("beta-timing", "assets.bond.availableAfter.days=1", "rule.window=100000").run()
    }
    #expect(try !#require(error).description.contains("availableAfter"))
  }

  @Test("Variations keep a lag, and a group may compare a late rule with a prompt one")
  func together() throws {
    let late = try ShippedStrategy.named(
      "slope-timing", #"name="late""#, "assets.short.availableAfter.days=9")
    let runs = try TestMarket.simulated.run(late, ShippedStrategy.named("slope-timing"))
    #expect(runs.groups.count == 1)
    let varied = try runs.plan(of: "late").varied(by: .delay(days: 1))
    #expect(varied.file.asset(named: "short")?.availableAfter == .days(9))
    #expect(varied.file.ruleInWords.hasSuffix("it sees short 9 days late"))
  }
}
