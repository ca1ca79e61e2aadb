import Econometrics
public import Performance

/// What a strategy would show whose weights move as much, but by chance: independent of all returns.
///
/// Its excess returns sum of w x have the mean sum of v m and the variance
/// sum over assets i and j of  W(i,j) m(i) m(j) + X(i,j) (W(i,j) + v(i) v(j)),
/// with v and W the means and covariances of the weights, m and X those of the assets' excess returns (divisor
/// n - 1). With one asset that is m² s_w² + s_x² (v² + s_w²).
/// Goodman, L. A. (1960), "On the Exact Variance of Products", Journal of the American Statistical
/// Association 55(292), 708–713.
public struct TimingByNoise: Sendable, Equatable {
  /// k sum of v m for k periods a year.
  public let mean: Double
  /// √k times the root of the variance.
  public let standardDeviation: Double

  /// Mean over standard deviation; undefined where neither weights nor returns let a return vary.
  public var sharpeRatio: Result<Double, Undefined> {
    standardDeviation > 0 ? .success(mean / standardDeviation) : .failure(.neverVaries)
  }

  /// - Parameters:
  ///   - weights: for each asset its weight in each period, at least two, decimal shares.
  ///   - returns: for each asset its excess return over each period.
  ///   - periodsPerYear: k.
  init(weights: [[Double]], returns: [[Double]], periodsPerYear: Double) {
    let held = weights.map { $0.mean ?? 0 }
    let earned = returns.map { $0.mean ?? 0 }
    let (movedTogether, earnedTogether) = (weights.covariances, returns.covariances)
    var (mean, variance) = (0.0, 0.0)
    for i in weights.indices {
      mean += held[i] * earned[i]
      for j in weights.indices {
        variance += movedTogether[i][j] * earned[i] * earned[j]
        variance += earnedTogether[i][j] * (movedTogether[i][j] + held[i] * held[j])
      }
    }
    self.mean = mean * periodsPerYear
    standardDeviation = (max(variance, 0) * periodsPerYear).squareRoot()
  }
}

extension [[Double]] {
  /// The sample covariances of series of equal length (divisor n - 1), one row for each.
  fileprivate var covariances: [[Double]] {
    let deviations = map { series in
      let mean = series.mean ?? 0
      return series.map { $0 - mean }
    }
    return deviations.map { one in
      deviations.map { other in
        zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } / Double(one.count - 1)
      }
    }
  }
}
