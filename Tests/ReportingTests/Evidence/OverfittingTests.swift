import Inference
import Performance
import Simulation
import TestSupport
import Testing
import TimeSeries

@testable import Reporting

@Suite("Overfitting of a group")
struct OverfittingTests {
  private let days = (0..<41).map { Day(iso: "1999-01-04")!.advanced(by: $0) }

  private func run(_ name: String, shares: [Double]) throws -> StrategyRun {
    let risky = (0..<40).map { Double(($0 * 37) % 11 - 5) / 100 }
    return try TinyRuns.run(
      named: name, shares: shares, days: days, risky: risky,
      safe: [Double](repeating: 0, count: 40))
  }

  private func rerun(_ kind: String, _ runs: [StrategyRun]) -> Rerun {
    Rerun(
      kind: kind, label: kind, value: 2,
      runs: .success(
        GroupRuns(name: "tiny", excessOver: "safe", period: .day, strategies: runs)))
  }

  @Test("Members and their other windows are configurations; other burn-ins, and copies, are none")
  func configurations() throws {
    let steady = try run("steady", shares: [0.5])
    let timed = try run("timed", shares: (0..<40).map { $0 % 3 == 0 ? 1 : 0.25 })
    let other = try run("timed", shares: (0..<40).map { $0 % 4 == 0 ? 1 : 0.25 })
    let group = try TinyRuns.group([steady, timed])
    let reruns = [
      rerun("window", [steady, other]), rerun("burn-in", [steady, try run("x", shares: [0.1])]),
    ]
    .map { $0.outcome(as: group) }
    let found = try group.overfitting(reruns: reruns).get()
    #expect(found.configurations == 3)
    #expect((found.blocks, found.splits) == (16, 12_870))
    let returns = try TinyRuns.group([steady, timed, other]).common.members.map(\.excess)
    #expect(try found == OverfittingProbability(of: returns))
  }

  @Test("One strategy and its copies have nothing to be picked from, and 15 periods are too few")
  func tooFew() throws {
    let group = try TinyRuns.group([run("a", shares: [0.5]), run("b", shares: [0.5])])
    guard case .failure(let reason) = group.overfitting(reruns: []) else {
      Issue.record("there is a probability")
      return
    }
    #expect(reason == .tooFewConfigurations(have: 1, need: 2))
    let short = try TinyRuns.group([
      TinyRuns.run(named: "a"), TinyRuns.run(named: "b", shares: [1]),
    ])
    guard case .failure(let reason) = short.overfitting(reruns: []) else {
      Issue.record("there is a probability")
      return
    }
    #expect(reason == .tooFewReturns(have: 9, need: 16))
  }
}
