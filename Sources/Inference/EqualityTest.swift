import LinearAlgebra
import Performance

/// Whether a statistic of returns is the same in all parts of a sample: Wald's test, chi-squared.
///
/// The statistic is (R s)' (R V R')⁻¹ (R s) for the statistics s of the parts, their covariance V, and R s the
/// distances of all but the last from the last. ``SampleParts`` says where V comes from.
public struct EqualityTest: Sendable, Equatable {
  /// 0 where all parts are equal, larger the less they are.
  public let statistic: Double
  /// One less than the parts compared.
  public let degreesOfFreedom: Int
  /// The probability of a larger statistic were all parts equal.
  public let p: Double

  /// A test as it came out.
  ///
  /// - Parameters:
  ///   - statistic: 0 where all parts are equal.
  ///   - degreesOfFreedom: one less than the parts compared.
  ///   - p: the probability of a larger statistic.
  public init(statistic: Double, degreesOfFreedom: Int, p: Double) {
    (self.statistic, self.degreesOfFreedom, self.p) = (statistic, degreesOfFreedom, p)
  }

  /// Throws `tooFewParts` for fewer than two, and `noVariance` where distances leave nothing to chance.
  init(of values: [Double], covariance: Matrix) throws(Undefined) {
    guard let last = values.last, values.count > 1 else {
      throw .tooFewParts(have: values.count, need: 2)
    }
    let distances = values.dropLast().map { $0 - last }
    do {
      let factored = try CholeskyFactorization(covariance.ofDistancesFromLast)
      let solution = try factored.solve(distances)
      statistic = zip(distances, solution).reduce(0) { $0 + $1.0 * $1.1 }
    } catch {
      throw .noVariance
    }
    degreesOfFreedom = distances.count
    p = ChiSquaredDistribution.upperTail(statistic, degreesOfFreedom: distances.count)
  }
}

extension Matrix {
  /// The covariance of all but the last less the last, where this is that of all.
  fileprivate var ofDistancesFromLast: Matrix {
    let last = columns - 1
    var result = Matrix(rows: last, columns: last)
    for column in 0..<last {
      for row in 0...column {
        let covariance = self[row, column] - self[row, last] - self[last, column] + self[last, last]
        (result[row, column], result[column, row]) = (covariance, covariance)
      }
    }
    return result
  }
}
