import Econometrics
public import Performance

/// One series of excess returns, made ready for everything that is said about its Sharpe ratio.
///
/// With y the distances of the returns from their mean over their standard deviation (divisor n) and S = mean
/// over that deviation, one return moves the ratio by u / n, u = y - S (y² - 1) / 2. This is what the gradient
/// of m / √(g - m²), (g, -m / 2) / (g - m²)^(3/2), makes of the first and second raw moments m and g, but without
/// the difference g - m².
public struct SharpeSample: Sendable {
  /// The returns.
  public let returns: ExcessReturns
  /// How far apart two returns may be and still count as correlated.
  public let lags: Int
  /// The ratio of one period, mean over standard deviation with divisor n - 1.
  public let ratio: Double
  /// m₃ / m₂^(3/2), central moments with divisor n.
  public let skewness: Double
  /// m₄ / m₂², central moments with divisor n: 3 for a normal distribution.
  public let kurtosis: Double

  /// The ratio of one period with divisor n.
  let plainRatio: Double
  /// The distances from the mean over the standard deviation with divisor n.
  let standardized: [Double]
  /// Neighboring influences u, added up.
  let influences: BartlettSums
  /// How much of a standardized return may be rounding.
  let rounding: Double

  /// - Parameters:
  ///   - returns: returns that vary.
  ///   - lags: nil for `NeweyWestLags.usual`.
  /// - Throws: the reason why there is no Sharpe ratio.
  public init(of returns: ExcessReturns, lags: Int? = nil) throws(Undefined) {
    let yearly = try returns.sharpeRatio.get()
    let values = returns.values
    let number = Double(values.count)
    guard let mean = values.mean, let variance = values.variance, variance.isFinite else {
      throw .tooLarge
    }
    let deviation = (variance * (number - 1) / number).squareRoot()
    let standardized = values.map { ($0 - mean) / deviation }
    let plainRatio = mean / deviation
    self.returns = returns
    self.lags = lags ?? NeweyWestLags.usual(observations: values.count)
    ratio = yearly / returns.periodsPerYear.squareRoot()
    skewness = standardized.reduce(0) { $0 + $1 * $1 * $1 } / number
    kurtosis = standardized.reduce(0) { $0 + ($1 * $1) * ($1 * $1) } / number
    self.plainRatio = plainRatio
    self.standardized = standardized
    influences = BartlettSums(
      of: Self.influences(of: standardized, ratio: plainRatio), lags: self.lags)
    rounding = returns.roundingOfAReturn / deviation
  }

  /// n times what each return adds to the ratio.
  var influencesOfReturns: [Double] { Self.influences(of: standardized, ratio: plainRatio) }

  private static func influences(of standardized: [Double], ratio: Double) -> [Double] {
    standardized.map { $0 - ratio / 2 * ($0 * $0 - 1) }
  }

  /// Number of returns.
  var count: Int { standardized.count }

  /// √periodsPerYear, which makes a yearly ratio of one of a period.
  var annualization: Double { returns.periodsPerYear.squareRoot() }

  /// The standard error of the ratio of one period, by the delta method with Newey-West covariances.
  var standardError: Result<Double, Undefined> {
    let variance = influences.variance
    guard variance.isFinite else { return .failure(.tooLarge) }
    guard variance > rounding * rounding else { return .failure(.noVariance) }
    return .success((variance / Double(count)).squareRoot())
  }
}
