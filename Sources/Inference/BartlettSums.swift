/// Sums of L + 1 neighboring values, the ends padded with zeros, from which Bartlett's long-run variances
/// and covariances are plain sums of products.
///
/// sum over l = -L…L of (1 - |l| / (L + 1)) sum of u_t v_(t-l) = sum over t of U_t V_t / (L + 1), where
/// U_t = u_t + u_(t-1) + … + u_(t-L). A variance is then never negative, the variance of a difference loses no
/// digits where the two nearly agree, and every further pair costs one pass over the sums.
struct BartlettSums: Sendable {
  private let sums: [Double]
  private let observations: Int
  private let lags: Int

  /// - Parameters:
  ///   - deviations: values of mean 0, oldest first.
  ///   - lags: L, not negative.
  init(of deviations: [Double], lags: Int) {
    precondition(lags >= 0, "\(lags) lags")
    (observations, self.lags) = (deviations.count, lags)
    var sums = [Double](repeating: 0, count: deviations.count + lags)
    for lag in 0...lags {
      for place in deviations.indices { sums[place + lag] += deviations[place] }
    }
    self.sums = sums
  }

  /// The long-run variance: G₀ + 2 sum over l = 1…L of (1 - l / (L + 1)) G_l, with G_l of divisor n.
  var variance: Double { sums.reduce(0) { $0 + $1 * $1 } / divisor }

  /// The long-run covariance with values of the same dates.
  func covariance(with other: BartlettSums) -> Double {
    zip(sums, other.sums).reduce(0) { $0 + $1.0 * $1.1 } / divisor
  }

  /// The long-run variance of these values less others of the same dates.
  func variance(less other: BartlettSums) -> Double {
    zip(sums, other.sums).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / divisor
  }

  private var divisor: Double { Double(observations) * Double(lags + 1) }
}
