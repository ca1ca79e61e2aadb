import Inference
import Performance
import Simulation
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("What of a return is timing")
struct TimingEvidenceTests {
  /// Returns of the risky asset over three days, exact in binary; the safe one earns nothing.
  private let risky = [0.25, -0.5, 1]

  private func run(
    _ shares: [Double], every: Int = 1, burnIn: Int = 0, basisPoints: Double = 0
  ) throws -> StrategyRun {
    try TinyRuns.run(
      shares: shares, every: every, burnIn: burnIn, basisPoints: basisPoints,
      days: Array(TinyRuns.days[..<4]), risky: risky, safe: [0, 0, 0])
  }

  private func evidence(
    of run: StrategyRun, control: Result<StrategyRun, Rerun.Impossible>? = nil
  ) throws -> TimingEvidence {
    let group = try TinyRuns.group([run])
    let background = background(of: run, control)
    return try TimingEvidence(
      of: 0, with: TimingEvidence.Weights(of: 0, in: group, background: background), in: group,
      sample: Result { () throws(Undefined) in try SharpeSample(of: group.common.excess[0]) },
      background: background, lags: 1)
  }

  private func background(
    of run: StrategyRun, _ control: Result<StrategyRun, Rerun.Impossible>? = nil
  ) -> GroupBackground {
    TinyRuns.background(
      of: [run], days: Array(TinyRuns.days[..<4]), risky: risky, safe: [0, 0, 0],
      controls: [control])
  }

  /// Shares 1, 0 and 1/2 of 25 %, -50 % and 100 %: each day's mean is (25 + 0 + 50) / 3 %. Mean shares times mean
  /// returns is 1/2 × 25 %, and the other half of it is timing: z = 0, 3/8, 0. With one lag
  /// Γ₀ = 1/32, Γ₁ = -1/48 and Ψ = 1/96, so that t = 1/8 / √(1/288) = √4.5.
  @Test("By hand: half of it is what the average shares earn, half is timing, nothing is left")
  func byHand() throws {
    let timing = try evidence(of: run([1, 0, 0.5])).document
    #expect(timing.double("static") == 252 * 0.125)
    #expect(timing.double("timing") == 252 * 0.125)
    #expect(timing.double("other") == 0)
    expectClose(
      try #require(timing.double("timingT")), 4.5.squareRoot(), within: 1e-14,
      because: "a dozen roundings")
  }

  /// 100 basis points are paid on the sale of 1 and on the purchase of a half; the first purchase is free.
  @Test("Costs are neither static nor timing")
  func costs() throws {
    let timing = try evidence(of: run([1, 0, 0.5], basisPoints: 100))
    #expect(timing.fixed == 252 * 0.125)
    #expect(timing.timing == 252 * 0.125)
    let paid = try TinyRuns.group([run([1, 0, 0.5], basisPoints: 100)]).common.excess[0]
    let free = try TinyRuns.group([run([1, 0, 0.5])]).common.excess[0]
    let lost = zip(paid.values, free.values).reduce(0) { $0 + $1.0 - $1.1 } / 3
    expectClose(
      timing.other, 252 * lost, within: 1e-13, because: "a dozen roundings")
    #expect(lost < -0.004)
  }

  /// Half of 25 %, -50 % and 100 % have the mean 1/8 and deviations 0, -3/8, 3/8 from it.
  @Test("The control holds the average shares, and has a ratio of its own")
  func control() throws {
    let strategy = try run([1, 0, 0.5])
    let timing = try evidence(of: strategy, control: .success(run([0.5]))).document
    let control = try #require(timing["control"])
    #expect(control["weights"] == ["risky": .number(0.5), "safe": .number(0.5)])
    #expect(control.double("mean") == 252 * 0.125)
    let own = try #require(
      try TinyRuns.group([strategy]).strategies[0].summary.sharpeRatio.value)
    let ratio = 252.0.squareRoot() / 3
    expectClose(
      try ["standardDeviation", "sharpeRatio", "sharpeDifference"].map {
        try #require(control.double($0))
      }, [0.375 * 252.0.squareRoot(), ratio, own - ratio], within: 1e-13,
      because: "a dozen roundings")
    #expect(control.double("p") != nil)
    #expect(timing.namesOfNulls.isEmpty)
  }

  @Test(
    "A control that returns what the strategy does differs by nothing, and its chance is undefined")
  func sameControl() throws {
    let strategy = try run([1, 0, 0.5])
    let timing = try evidence(of: strategy, control: .success(strategy)).document
    #expect(timing["control"]?["sharpeDifference"] == .number(0))
    #expect(timing["control"]?["p"] == .null)
    #expect(timing.namesOfNullsWithoutReason.isEmpty)
  }

  @Test("Where there is no control, the reason stands in its place")
  func noControl() throws {
    let strategy = try run([1, 0, 0.5])
    let cases: [(control: Result<StrategyRun, Rerun.Impossible>?, reason: String)] = [
      (nil, "the decided weights never vary"),
      (.failure(Rerun.Impossible("out of luck")), "out of luck"),
      (.success(try run([0.5], burnIn: 1)), "the control strategy lacks some of the periods"),
    ]
    for (control, reason) in cases {
      let timing = try evidence(of: strategy, control: control).document
      #expect(timing["control"] == .null)
      #expect(timing.text("controlReason") == reason)
    }
  }

  @Test("Shares that are put back every day have no timing in them")
  func constant() throws {
    let error = #expect(throws: Undefined.self) { try evidence(of: run([0.5])) }
    #expect(error == .weightsNeverVary)
  }

  /// A half that is left alone for three days is 5/9 and 5/13 of the value after the first two, at closes
  /// that are no decisions: what the 1/18 more and the 3/26 less earn is drift, and nobody's timing.
  @Test("Shares that drift from one decision earn drift, and no timing")
  func drift() throws {
    let strategy = try run([0.5], every: 3)
    #expect(throws: Undefined.weightsNeverVary) { try evidence(of: strategy) }
    let weights = TimingEvidence.Weights(
      of: 0, in: try TinyRuns.group([strategy]), background: background(of: strategy))
    expectClose(
      weights.drift(periodsPerYear: 252), 252 * (-0.5 / 18 - 3.0 / 26) / 3, within: 1e-13,
      because: "a dozen roundings")
  }

  /// Decided: 1/2, kept for two days, then 1/4 for two. The half is 5/9 of the value at the second close, the
  /// quarter 2/5 at the fourth.
  @Test("Between decisions that vary, drift is told from timing, and the parts add up")
  func driftBesideTiming() throws {
    let (days, earned) = (Array(TinyRuns.days[..<5]), risky + [0.5])
    let strategy = try TinyRuns.run(
      shares: [0.5, 0.5, 0.25], every: 2, days: days, risky: earned, safe: [0, 0, 0, 0])
    let group = try TinyRuns.group([strategy])
    let background = TinyRuns.background(
      of: [strategy], days: days, risky: earned, safe: [0, 0, 0, 0], controls: [nil])
    let timing = try TimingEvidence(
      of: 0, with: TimingEvidence.Weights(of: 0, in: group, background: background), in: group,
      sample: Result { () throws(Undefined) in try SharpeSample(of: group.common.excess[0]) },
      background: background, lags: 1)
    expectClose(
      try #require(timing.drift), 252 * (1.0 / 18 * -0.5 + 0.15 * 0.5) / 4, within: 1e-13,
      because: "a dozen roundings")
    let decided = [0.5, 0.5, 0.25, 0.25]
    let total = zip(decided, earned).reduce(0) { $0 + $1.0 * $1.1 } / 4
    let fixed = 0.375 * earned.reduce(0, +) / 4
    expectClose(timing.fixed, 252 * fixed, within: 1e-13, because: "a dozen roundings")
    expectClose(
      timing.timing, 252 * (total - fixed), within: 1e-13, because: "a dozen roundings")
    expectClose(timing.other, 0, within: 1e-12, because: "nothing else happens")
  }
}
