/// How simulated returns come about. All have mean 0 and variance 1.
enum Design: String, Sendable {
  /// Independent and normal.
  case normal = "independent, normal"
  /// Independent, one in ten with three times the deviation of the others: kurtosis 8.3.
  case heavyTailed = "independent, heavy tails"
  /// Normal shocks whose variance follows GARCH(1,1), 0.05 of the last square and 0.9 of the last variance.
  case clustered = "GARCH(1,1)"
  /// The same, a tenth of each return carried over into the next.
  case correlated = "AR(1) 0.1, GARCH(1,1)"

  /// So many returns.
  func returns(_ count: Int, from draws: inout Draws) -> [Double] {
    switch self {
    case .normal: (0..<count).map { _ in draws.normal() }
    case .heavyTailed: (0..<count).map { _ in Self.contaminated(&draws) }
    case .clustered: Self.garch(count, carriedOver: 0, from: &draws)
    case .correlated: Self.garch(count, carriedOver: 0.1, from: &draws)
    }
  }

  /// Returns of several strategies, each two of which correlate by a half.
  func returns(
    ofStrategies strategies: Int, _ count: Int, from draws: inout Draws
  ) -> [[Double]] {
    let common = returns(count, from: &draws)
    return (0..<strategies).map { _ in
      zip(common, returns(count, from: &draws)).map { 0.5.squareRoot() * ($0 + $1) }
    }
  }

  private static func contaminated(_ draws: inout Draws) -> Double {
    let (share, factor) = (0.1, 3.0)
    let deviation = (1 - share + share * factor * factor).squareRoot()
    return draws.normal() * (draws.uniform() < share ? factor : 1) / deviation
  }

  private static func garch(
    _ count: Int, carriedOver: Double, from draws: inout Draws
  ) -> [Double] {
    let (ofSquare, ofVariance, before) = (0.05, 0.9, 100)
    let mean = 1 - carriedOver * carriedOver  // of the shocks' variance
    var (variance, value) = (mean, 0.0)
    var values: [Double] = []
    values.reserveCapacity(before + count)
    for _ in 0..<before + count {
      let shock = variance.squareRoot() * draws.normal()
      value = carriedOver * value + shock
      values.append(value)
      variance =
        (1 - ofSquare - ofVariance) * mean + ofSquare * shock * shock + ofVariance * variance
    }
    return Array(values.dropFirst(before))
  }
}
