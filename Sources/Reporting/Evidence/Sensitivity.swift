import Performance
import TimeSeries

/// What a group's Sharpe ratios hang on: the same strategies with other delays, windows, costs and samples.
struct Sensitivity: Sendable {
  /// The run itself first.
  let variations: [Variation]

  /// - Parameters:
  ///   - group: the run.
  ///   - reruns: the group run again, each time with one change.
  init(of group: GroupReport, reruns: [Rerun], annualization: Annualization) {
    variations =
      [Variation(base: group.common)]
      + reruns.map { Variation($0, annualization: annualization) }
      + Variation.laterStarts(of: group.common) + Variation.withoutDecades(of: group.common)
  }

  /// In how many of the variations one member's ratio stays above another's; those in which one of the two
  /// is undefined are not counted, and neither is the run itself.
  func survival(of winner: Int, over loser: Int) -> (survived: Int, counted: Int) {
    let leads = variations.dropFirst().compactMap { $0.leads(winner, over: loser) }
    return (leads.count { $0 }, leads.count)
  }

  /// Whether a delay of some days takes one member's ratio down to another's or below; nil where it was not
  /// tried or is undefined.
  func delay(of days: Int, erases winner: Int, over loser: Int) -> Bool? {
    variations.first { $0.kind == .delay && $0.value == Double(days) }?
      .leads(winner, over: loser).map { !$0 }
  }
}
