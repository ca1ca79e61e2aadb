import TimeSeries

/// One disturbance, and the strategies that are run under it.
struct AuditTrial: Sendable {
  /// What came of it: a comparison for each strategy, or why there is none.
  struct Outcome: Sendable {
    let disturbance: Disturbance
    let comparisons: Result<[TrailComparison], Refusal>
  }

  /// Why disturbed data could not be run on.
  struct Refusal: Error, Sendable { let reason: String }

  let disturbance: Disturbance
  /// Positions of the strategies.
  let strategies: [Int]

  /// Every kind of disturbance at every cut of every strategy; strategies with the same cut share it.
  static func all(of audited: [AuditedStrategy], seed: UInt64) -> [AuditTrial] {
    let cuts = audited.map(\.cuts).allDays
    return cuts.flatMap { cut in
      let strategies = audited.indices.filter { audited[$0].cuts.contains(cut) }
      return Disturbance.Kind.allCases.map { kind in
        AuditTrial(disturbance: Disturbance(kind, after: cut, seed: seed), strategies: strategies)
      }
    }
  }

  /// Runs the strategies on disturbed data; where they cannot be run at all, on milder ones.
  func outcome(of runs: some AuditedRuns, comparedWith trails: [RunTrail]) -> Outcome {
    var disturbance = disturbance
    while true {
      do {
        let disturbed = try runs.trails(of: strategies, disturbedBy: disturbance)
        let comparisons = zip(strategies, disturbed).map {
          TrailComparison(trails[$0], $1, through: disturbance.cut)
        }
        return Outcome(disturbance: disturbance, comparisons: .success(comparisons))
      } catch {
        guard let milder = disturbance.milder else {
          return Outcome(
            disturbance: disturbance, comparisons: .failure(Refusal(reason: "\(error)")))
        }
        disturbance = milder
      }
    }
  }

  /// Adds what came of it to the strategies' findings.
  func note(_ outcome: Outcome, in audited: inout [AuditedStrategy]) {
    switch outcome.comparisons {
    case .success(let comparisons):
      for (strategy, comparison) in zip(strategies, comparisons) {
        audited[strategy].note(comparison, under: outcome.disturbance)
      }
    case .failure(let refusal):
      for strategy in strategies {
        audited[strategy].note(refusal.reason, under: outcome.disturbance)
      }
    }
  }
}
