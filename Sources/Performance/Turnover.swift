/// How much weights change from decision to decision.
///
/// Decisions come as one list: the shares of all assets at the first, then those at the next, and so on.
public enum Turnover {
  /// Average share of each asset over decisions; nil without decisions. The average of equal shares is
  /// that share exactly.
  public static func averageShares(_ shares: ArraySlice<Double>, assets: Int) -> [Double]? {
    guard assets > 0, shares.count >= assets else { return nil }
    let first = Array(shares.prefix(assets))
    var distances = [Double](repeating: 0, count: assets)
    var asset = 0
    for share in shares {
      distances[asset] += share - first[asset]
      asset = asset + 1 == assets ? 0 : asset + 1
    }
    let decisions = Double(shares.count / assets)
    return zip(first, distances).map { $0 + $1 / decisions }
  }

  /// Decisions a year times the mean of half the sum of |change of weight|, drift ignored.
  ///
  /// 0 for a single decision, which changes nothing; nil without decisions.
  public static func annual(
    _ shares: ArraySlice<Double>, assets: Int, decisionsPerYear: Double
  ) -> Double? {
    guard assets > 0, shares.count >= assets else { return nil }
    let changes = shares.count / assets - 1
    guard changes > 0 else { return 0 }
    var sum = 0.0
    for (before, after) in zip(shares, shares.dropFirst(assets)) { sum += abs(after - before) }
    return decisionsPerYear * (sum / 2) / Double(changes)
  }
}
