import TextFormats
import TimeSeries

/// What a reader must know of a group's compared statistics, a sentence a line.
struct ComparisonNotes {
  private let group: ComparedGroup
  private let sample: CommonSample
  private let comparison: Comparison
  private let listed: [ComparedStatistic]

  init(
    of group: ComparedGroup, on sample: CommonSample, in comparison: Comparison,
    listing listed: [ComparedStatistic]
  ) {
    (self.group, self.sample, self.comparison, self.listed) = (group, sample, comparison, listed)
  }

  var lines: [String] {
    [periods] + notCompared + renamings + direction + undefined + tolerance
  }

  private var periods: String {
    let count = String(counting: sample.periods, "period")
    return sample.isRecomputed
      ? "Common sample: the \(count) that all runs have, from the close of \(sample.start); statistics "
        + "computed anew on them, where a share of 1e-12 is rounding and counts as equal."
      : "Sample: all runs have the same \(count), from the close of \(sample.start)."
  }

  private var notCompared: [String] {
    guard !group.notCompared.isEmpty else { return [] }
    return [
      "Not compared, as they are known for each run's own sample only: "
        + group.notCompared.map { StatisticText(of: $0).heading }.joined(separator: ", ") + "."
    ]
  }

  private var renamings: [String] {
    group.renamings.map { renaming in
      let others = zip(renaming.names, comparison.names).compactMap { name, run in
        name.flatMap { $0 == renaming.strategy ? nil : "\($0) in \(run)" }
      }
      return "\(renaming.strategy) is compared with \(others.joined(separator: ", ")): "
        + "\(renaming.reason.words)."
    }
  }

  private var direction: [String] {
    guard !listed.isEmpty else { return [] }
    return ["Differences are from \(comparison.names[0])\(firstOthers); those of % are in points."]
  }

  /// Only where some strategy is missing in the first run.
  private var firstOthers: String {
    listed.contains { $0.values[0] == .missing } ? ", or the first run with the strategy" : ""
  }

  private var undefined: [String] {
    var reasons: [String] = []
    for case .undefined(let reason?) in listed.flatMap(\.values) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    return reasons.isEmpty ? [] : ["n/a: \(reasons.joined(separator: "; "))."]
  }

  private var tolerance: [String] {
    guard comparison.tolerance > 0 else { return [] }
    return [
      "Equal within a share of \(String(short: comparison.tolerance)) of the larger value counts as equal."
    ]
  }
}
