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
      sensitivity.survival(of: 1, over: 0).counted == without.survival(of: 1, over: 0).counted)
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
    #expect((sensitivity.lead(of: 1, over: 0, delay: 1) ?? 0) < 0)
    #expect(sensitivity.lead(of: 1, over: 0, delay: 2) == nil, "it was not tried")
    let survival = sensitivity.survival(of: 1, over: 0)
    #expect(survival.counted == 19, "one delay, 15 starts, three decades")
    #expect(survival.survived == 18)
    #expect(sensitivity.survival(of: 0, over: 1).survived == 1, "the other way round, it alone")
  }
}
