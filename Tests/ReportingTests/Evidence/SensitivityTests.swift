import Performance
import Simulation
import TestSupport
import Testing
import TimeSeries

@testable import Reporting

@Suite("What Sharpe ratios hang on")
struct SensitivityTests {
  /// A close a year, 15 January 1981 to 2006: 25 returns, in which the bold share earns 1.5 times the excess
  /// of the shy one in odd years and -0.2 of it in even ones.
  private let days = (1981...2006).map { Day(year: $0, month: 1, day: 15)! }
  private func run(_ name: String, share: [Double], delay: Int = 0) throws -> StrategyRun {
    let risky = (1...25).map { $0 % 2 == 1 ? 0.1 : -0.04 }
    return try TinyRuns.run(
      named: name, shares: share, delay: delay, days: days, risky: risky,
      safe: [Double](repeating: 0, count: 25))
  }

  private func sensitivity(reruns: [Rerun] = []) throws -> (Sensitivity, GroupReport) {
    let group = try TinyRuns.group([
      run("steady", share: [0.5]), run("timed", share: alternating),
    ])
    return (Sensitivity(of: group, reruns: reruns.map { $0.outcome(as: group) }), group)
  }

  /// Held into odd years, not into even ones.
  private var alternating: [Double] { (0..<25).map { $0 % 2 == 0 ? 1 : 0.1 } }

  @Test("The run itself comes first, with the ratios of its table")
  func base() throws {
    let (sensitivity, group) = try sensitivity()
    let base = sensitivity.variations[0]
    #expect(base.kind == "base")
    #expect(
      base.outcome.value?.sharpeRatios == group.strategies.map { $0.summary.sharpeRatio.value })
  }

  @Test(
    "Samples begin on each later first of January while ten years remain, and lack each decade in turn"
  )
  func samples() throws {
    let (sensitivity, _) = try sensitivity()
    #expect(
      sensitivity.variations.filter { $0.kind == "start" }.map(\.label)
        == (1982...1996).map { "from \($0)" }, "ten years before 2006-01-15 is after 1996-01-01")
    let decades = sensitivity.variations.filter { $0.kind == "without-decade" }
    #expect(
      decades.map(\.label)
        == ["without the 1980s", "without the 1990s", "without the 2000s"])
    // Returns dated 1982 to 1989, 1990 to 1999 and 2000 to 2006.
    #expect(decades.map { $0.outcome.value?.periods } == [17, 15, 18])
    let late = sensitivity.variations.first { $0.label == "from 1996" }?.outcome.value
    #expect(late?.from == Day(iso: "1997-01-15"))
    #expect(late?.periods == 10)
  }

  @Test("The ratio of a later sample is that of its returns alone")
  func laterRatio() throws {
    let (sensitivity, group) = try sensitivity()
    let late = sensitivity.variations.first { $0.label == "from 1996" }?.outcome.value
    let returns = ExcessReturns(
      values: Array(group.strategies[1].periods.excess.suffix(10)), periodsPerYear: 252)
    #expect(late?.sharpeRatios[1] == returns.sharpeRatio.value)
  }

  @Test("A run that cannot be made is told, and counts neither for nor against")
  func impossible() throws {
    let failing = Rerun(
      kind: "window", label: "window x 2", value: 2,
      runs: .failure(Rerun.Impossible("the window is longer than the sample")))
    let (sensitivity, _) = try sensitivity(reruns: [failing])
    let (without, _) = try self.sensitivity()
    #expect(sensitivity.variations.count == without.variations.count + 1)
    #expect(sensitivity.variations[1].label == "window x 2")
    #expect(sensitivity.variations[1].outcome.value == nil)
    #expect(
      sensitivity.survival(of: 1, over: 0) == without.survival(of: 1, over: 0))
  }

  @Test("A delay that puts the timing out of step erases its lead, and survives in one case less")
  func delay() throws {
    let delayed = Rerun(
      kind: "delay", label: "delay 1 day", value: 1,
      runs: .success(
        GroupRuns(
          name: "tiny", excessOver: "safe", period: .day,
          strategies: [
            try run("steady", share: [0.5], delay: 1),
            try run("timed", share: alternating, delay: 1),
          ])))
    let (sensitivity, _) = try sensitivity(reruns: [delayed])
    let leads = try #require(sensitivity.leads(of: 1, over: 0, delay: 1))
    #expect(leads.delayed < 0 && leads.asRun > 0)
    #expect(sensitivity.leads(of: 1, over: 0, delay: 2) == nil, "it was not tried")
    #expect(
      sensitivity.survival(of: 1, over: 0) == [
        Survival(kind: "delay", survived: 0, counted: 1),
        Survival(kind: "start", survived: 15, counted: 15),
        Survival(kind: "without-decade", survived: 3, counted: 3),
      ])
    #expect(sensitivity.survival(of: 0, over: 1).map(\.survived) == [1, 0, 0])
  }

  @Test(
    "A further run is compared on the periods it has in common with the run, whose own ratios there stand beside"
  )
  func commonPeriods() throws {
    let delayed = try [
      run("steady", share: [0.5], delay: 1), run("timed", share: alternating, delay: 1),
    ]
    let rerun = Rerun(
      kind: "delay", label: "delay 1 day", value: 1,
      runs: .success(
        GroupRuns(name: "tiny", excessOver: "safe", period: .day, strategies: delayed)))
    let (sensitivity, group) = try sensitivity(reruns: [rerun])
    let outcome = try #require(sensitivity.variations[1].outcome.value)
    #expect(outcome.periods == 24, "the first of 25 is before the first delayed trade")
    let asRun = ExcessReturns(
      values: Array(group.strategies[1].periods.excess.dropFirst()), periodsPerYear: 252)
    #expect(outcome.asRun?[1] == asRun.sharpeRatio.value)
    #expect(
      sensitivity.variations[2].outcome.value?.asRun == nil, "a later start is the run itself")
  }
}
