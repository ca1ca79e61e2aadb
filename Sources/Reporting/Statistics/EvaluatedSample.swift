import Performance
import Simulation

/// What statistics of a strategy are computed from: a whole run, or some of its periods.
struct EvaluatedSample: Sendable {
  /// What only a whole run knows.
  struct Trading: Sendable {
    let tradedPerYear: Double
    let costPerYear: Double
    let decisions: Int
    let undecided: Int
    let pendingAtEnd: Int
    let rolls: Int
  }

  let summary: PerformanceSummary
  /// Decisions a year times half the mean sum of |change of weight|; nil without decisions.
  let turnover: Double?
  let decisionsEarning: Int
  /// Nil for some of the periods.
  let trading: Trading?
}

extension StrategyReport {
  /// The whole run.
  var sample: EvaluatedSample {
    let record = run.record
    return EvaluatedSample(
      summary: summary, turnover: turnover, decisionsEarning: decisionsEarning,
      trading: .init(
        tradedPerYear: tradedPerYear, costPerYear: costPerYear,
        decisions: record.decisions.count, undecided: record.undecided,
        pendingAtEnd: record.pendingAtEnd, rolls: record.rolls))
  }
}
