import Econometrics
public import LinearAlgebra

/// The covariance of the means of several series that correlate in time, times the number of observations.
///
/// Ψ = G₀ + sum over l = 1…L of (1 - l / (L + 1)) (G_l + G_l'), where G_l = sum of d_t d_(t-l)' / n and d is
/// the distance from the means.
/// Newey, W. K. and K. D. West (1987), "A Simple, Positive Semi-Definite, Heteroskedasticity and
/// Autocorrelation Consistent Covariance Matrix", Econometrica 55(3), 703–708.
public struct LongRunCovariance: Sendable, Equatable {
  /// Ψ, k × k for k series.
  public let matrix: Matrix
  /// n, the length of each series.
  public let observations: Int
  /// L, how far apart two observations may be and still count as correlated.
  public let lags: Int

  /// - Parameters:
  ///   - series: equally long series of at least one value, oldest first.
  ///   - lags: L; nil for `NeweyWestLags.usual`.
  public init(of series: [[Double]], lags: Int? = nil) {
    let observations = series.first?.count ?? 0
    precondition(observations > 0, "series to have a covariance")
    precondition(series.allSatisfy { $0.count == observations }, "series of one length")
    let lags = lags ?? NeweyWestLags.usual(observations: observations)
    let sums = series.map { BartlettSums(of: $0.deviations, lags: lags) }
    var matrix = Matrix(rows: series.count, columns: series.count)
    for column in sums.indices {
      for row in 0...column {
        matrix[row, column] = sums[row].covariance(with: sums[column])
        matrix[column, row] = matrix[row, column]
      }
    }
    (self.matrix, self.observations, self.lags) = (matrix, observations, lags)
  }

  /// The standard error of a function of the means, √(g' Ψ g / n).
  ///
  /// - Parameter gradient: g, the function's derivative by each mean.
  public func standardError(gradient: [Double]) -> Double {
    precondition(gradient.count == matrix.columns, "a derivative by each mean")
    var variance = 0.0
    for column in gradient.indices {
      for row in gradient.indices {
        variance += gradient[row] * matrix[row, column] * gradient[column]
      }
    }
    return (max(0, variance) / Double(observations)).squareRoot()
  }
}

extension [Double] {
  /// The distances from the mean.
  fileprivate var deviations: [Double] {
    let mean = self.mean ?? 0
    return map { $0 - mean }
  }
}
