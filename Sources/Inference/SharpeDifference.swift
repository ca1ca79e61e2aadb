public import Performance

/// One Sharpe ratio less another of the same dates, and how far that is from chance.
public struct SharpeDifference: Sendable, Equatable {
  /// The annualized difference of the ratios (divisor n - 1).
  public let value: Double
  /// Its annualized standard error by the delta method on the two first moments of both, with Newey-West
  /// covariances; undefined for returns that rise and fall in one proportion.
  public let standardError: Result<Double, Undefined>
  /// The test for independent normal returns, undefined for the same.
  public let jobsonKorkieMemmel: Result<JobsonKorkieMemmel, Undefined>

  /// The difference of one period with divisor n.
  let plainValue: Double

  /// - Parameters:
  ///   - minuend: the sample whose ratio is reduced.
  ///   - subtrahend: the sample whose ratio is taken away; as many periods a year, on the same dates.
  public init(of minuend: SharpeSample, less subtrahend: SharpeSample) {
    precondition(minuend.count == subtrahend.count, "returns of the same dates")
    precondition(
      minuend.returns.periodsPerYear == subtrahend.returns.periodsPerYear, "periods of one length")
    let annualization = minuend.annualization
    value = (minuend.ratio - subtrahend.ratio) * annualization
    plainValue = minuend.plainRatio - subtrahend.plainRatio
    standardError = Self.standardError(minuend, subtrahend).map { $0 * annualization }
    jobsonKorkieMemmel = standardError.flatMap { _ in
      JobsonKorkieMemmel.test(minuend, subtrahend)
    }
  }

  /// The standard error of the difference of one period.
  static func standardError(
    _ minuend: SharpeSample, _ subtrahend: SharpeSample
  ) -> Result<Double, Undefined> {
    let variance = minuend.influences.variance(less: subtrahend.influences)
    let rounding = minuend.rounding + subtrahend.rounding
    guard variance.isFinite else { return .failure(.tooLarge) }
    guard variance > rounding * rounding else { return .failure(.proportional) }
    return .success((variance / Double(minuend.count)).squareRoot())
  }
}
