/// How much weights change from decision to decision.
public enum Turnover {
  /// Average share of each asset over decisions; nil without decisions.
  public static func averageShares(_ decisions: [[Double]]) -> [Double]? {
    guard let first = decisions.first else { return nil }
    return first.indices.map { asset in
      decisions.reduce(0) { $0 + $1[asset] } / Double(decisions.count)
    }
  }

  /// Decisions a year times the mean of half the sum of |change of weight|, drift ignored.
  ///
  /// 0 for a single decision, which changes nothing; nil without decisions.
  public static func annual(_ decisions: [[Double]], decisionsPerYear: Double) -> Double? {
    guard !decisions.isEmpty else { return nil }
    guard decisions.count > 1 else { return 0 }
    var sum = 0.0
    for (before, after) in zip(decisions, decisions.dropFirst()) {
      for asset in before.indices { sum += abs(after[asset] - before[asset]) / 2 }
    }
    return decisionsPerYear * sum / Double(decisions.count - 1)
  }
}
