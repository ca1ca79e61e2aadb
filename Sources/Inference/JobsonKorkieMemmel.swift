import Performance

/// The test of Jobson and Korkie that two Sharpe ratios are equal, with Memmel's correction: for returns that
/// are normal and independent in time.
///
/// z = (SRa - SRb) / √v, v = [2 - 2 r + (SRa² + SRb² - 2 SRa SRb r²) / 2] / n, ratios of one period with
/// divisor n - 1, r the correlation of the two.
/// Jobson, J. D. and B. M. Korkie (1981), "Performance Hypothesis Testing with the Sharpe and Treynor
/// Measures", Journal of Finance 36(4), 889–908. Memmel, C. (2003), "Performance Hypothesis Testing with the
/// Sharpe Ratio", Finance Letters 1, 21–23.
public struct JobsonKorkieMemmel: Sendable, Equatable {
  /// The difference over its standard error.
  public let z: Double
  /// The two-sided p value of z under the standard normal distribution.
  public let p: Double

  /// The test of two samples of the same dates.
  static func test(
    _ first: SharpeSample, _ second: SharpeSample
  ) -> Result<JobsonKorkieMemmel, Undefined> {
    // 1 - r from squares of differences keeps its digits where the two nearly agree.
    let squares = zip(first.standardized, second.standardized)
      .reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let uncorrelated = squares / Double(2 * first.count)
    let difference = first.ratio - second.ratio
    let spread =
      difference * difference + 2 * first.ratio * second.ratio * uncorrelated * (2 - uncorrelated)
    let variance = (2 * uncorrelated + spread / 2) / Double(first.count)
    guard variance > 0 else { return .failure(.proportional) }
    let z = difference / variance.squareRoot()
    return z.isFinite
      ? .success(JobsonKorkieMemmel(z: z, p: NormalDistribution.twoSidedP(z))) : .failure(.tooLarge)
  }
}
