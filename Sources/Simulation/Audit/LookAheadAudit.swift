import Threads
import TimeSeries

/// Runs strategies again and again on data that are disturbed after a day, and compares everything that
/// they did up to that day, bit for bit.
///
/// What moves has seen the future, whatever the code looks like. Everything is made anew from the
/// disturbed data: a leak may lie in the preparation of data as well as in a rule.
public struct LookAheadAudit: Sendable {
  /// How many days the data are disturbed after, for each strategy.
  public let cuts: Int
  /// What random days and values are drawn from.
  public let seed: UInt64

  /// An audit at that many cuts.
  public init(cuts: Int = 64, seed: UInt64 = 1) {
    precondition(cuts >= 1, "an audit has a cut")
    (self.cuts, self.seed) = (cuts, seed)
  }

  /// Audits strategies that share their data.
  ///
  /// - Parameters:
  ///   - runs: the strategies and their data.
  ///   - follow: told how many runs on disturbed data are done, and of how many.
  /// - Throws: what the strategies throw on the data as they are.
  public func strategies(
    of runs: some AuditedRuns, follow: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> [AuditedStrategy] {
    let trails = try runs.trails()
    var audited = zip(runs.names, trails).map { name, trail in
      AuditedStrategy(
        name: name, decisions: trail.decisionDays.count,
        cuts: AuditCuts(cuts, of: trail, seed: seed).days)
    }
    let trials = AuditTrial.all(of: audited, seed: seed)
    for start in stride(from: 0, to: trials.count, by: Self.together) {
      let batch = trials[start..<min(start + Self.together, trials.count)]
      let outcomes = Parallel.map(batch.count) { place in
        batch[batch.startIndex + place].outcome(of: runs, comparedWith: trails)
      }
      for (trial, outcome) in zip(batch, outcomes) { trial.note(outcome, in: &audited) }
      follow(start + batch.count, trials.count)
    }
    return audited
  }

  /// Trials between two looks at the clock.
  private static let together = 16
}
