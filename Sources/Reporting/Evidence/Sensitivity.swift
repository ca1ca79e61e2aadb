import Performance
import TimeSeries

/// What a group's Sharpe ratios hang on: the same strategies with other delays, windows, costs and samples.
struct Sensitivity: Sendable {
  /// The run itself first.
  let variations: [Variation]

  /// - Parameters:
  ///   - group: the run.
  ///   - reruns: the group run again, each time with one change.
  init(of group: GroupReport, reruns: [Rerun.Outcome]) {
    variations =
      [Variation(base: group.common)] + reruns.map(\.variation)
      + Variation.laterStarts(of: group.common) + Variation.withoutDecades(of: group.common)
  }

  /// In how many of the variations of each kind one member's ratio stays above another's by more than rounding;
  /// those in which one of the two is undefined are not counted, and neither is the run itself. Where one of the two
  /// loses everything, the other is ahead.
  func survival(of winner: Int, over loser: Int) -> [Survival] {
    let others = variations.dropFirst()
    var kinds: [String] = []
    for variation in others where !kinds.contains(variation.kind) { kinds.append(variation.kind) }
    return kinds.compactMap { kind in
      let ahead = others.compactMap { variation in
        variation.kind == kind ? variation.outcome.value?.isAhead(winner, of: loser) : nil
      }
      return ahead.isEmpty
        ? nil : Survival(kind: kind, survived: ahead.count { $0 }, counted: ahead.count)
    }
  }

  /// The ratios with one change alone; nil where it was not tried or was impossible.
  func outcome(of kind: String, value: Double) -> Variation.Outcome? {
    variations.first { $0.kind == kind && $0.value == value }?.outcome.value
  }

  /// How far one member's ratio is above another's with a delay of some days, and without it on the same
  /// periods; nil where that was not tried.
  func leads(
    of winner: Int, over loser: Int, delay days: Int
  ) -> DelayedLead? {
    guard let outcome = outcome(of: "delay", value: Double(days)),
      let delayed = outcome.lead(of: winner, over: loser),
      let asRun = outcome.leadAsRun(of: winner, over: loser)
    else { return nil }
    return DelayedLead(delayed: delayed, asRun: asRun, periods: outcome.periods)
  }

  /// Costs that were tried, ascending, and how far one member's ratio is above another's there.
  func leadsByCost(of winner: Int, over loser: Int) -> [(cost: Double, lead: Double)] {
    variations.filter { $0.kind == "cost" }.compactMap { variation in
      guard let cost = variation.value,
        let lead = variation.outcome.value?.lead(of: winner, over: loser)
      else { return nil }
      return (cost, lead)
    }.sorted { $0.cost < $1.cost }
  }
}
