public import Performance

/// How far the Sharpe ratio of a sample may be from the one behind it.
public struct SharpeUncertainty: Sendable, Equatable {
  /// Annualized standard error by the delta method on the first two moments, which lets returns be skewed,
  /// fat-tailed and correlated in time (Newey-West with the sample's lags).
  public let standardError: Result<Double, Undefined>
  /// Annualized standard error for independent normal returns, √((1 + SR² / 2) / n), SR of one period.
  ///
  /// Lo, A. W. (2002), "The Statistics of Sharpe Ratios", Financial Analysts Journal 58(4), 36–52.
  public let independentStandardError: Double
  private let ratio: Double
  private let observations: Int
  private let periodsPerYear: Double
  /// 1 - γ₃ SR + (γ₄ - 1) SR² / 4: the variance of √n times the ratio of independent returns.
  private let shape: Result<Double, Undefined>

  /// The uncertainty of one sample.
  public init(of sample: SharpeSample) {
    let annualization = sample.annualization
    self.init(
      ratio: sample.ratio, skewness: sample.skewness, kurtosis: sample.kurtosis,
      observations: sample.count, periodsPerYear: sample.returns.periodsPerYear,
      standardError: sample.standardError.map { $0 * annualization })
  }

  /// The uncertainty of a ratio of one period.
  init(
    ratio: Double, skewness: Double, kurtosis: Double, observations: Int, periodsPerYear: Double,
    standardError: Result<Double, Undefined>
  ) {
    (self.ratio, self.observations) = (ratio, observations)
    (self.periodsPerYear, self.standardError) = (periodsPerYear, standardError)
    let lo = (1 + ratio * ratio / 2) / Double(observations)
    independentStandardError = lo.squareRoot() * periodsPerYear.squareRoot()
    let shape = 1 - skewness * ratio + (kurtosis - 1) / 4 * ratio * ratio
    // Zero for two returns that take turns around one such ratio; then rounding is all that is left.
    let rounding = 1e-14 * (1 + ratio * ratio * kurtosis)
    self.shape = shape > rounding ? .success(shape) : .failure(.noVariance)
  }

  /// The probability that the ratio behind the returns exceeds another:
  /// Φ((SR - SR₀) √(n - 1) / √(1 - γ₃ SR + (γ₄ - 1) SR² / 4)), ratios of one period, γ₃ skewness, γ₄ kurtosis.
  ///
  /// Bailey, D. H. and M. López de Prado (2012), "The Sharpe Ratio Efficient Frontier", Journal of
  /// Risk 15(2), 3–44.
  ///
  /// - Parameter benchmark: the other ratio, annualized.
  public func probability(above benchmark: Double = 0) -> Result<Double, Undefined> {
    let lead = ratio - benchmark / periodsPerYear.squareRoot()
    return shape.map {
      NormalDistribution.cumulative(lead * Double(observations - 1).squareRoot() / $0.squareRoot())
    }
  }

  /// How many periods such returns must go on until the probability that their ratio exceeds 0 reaches a
  /// level: 1 + (1 - γ₃ SR + (γ₄ - 1) SR² / 4) (z / SR)², SR of one period.
  ///
  /// Undefined for a ratio that is not above 0. Source: see `probability(above:)`.
  ///
  /// - Parameter level: the level, above a half and below 1.
  public func minimumTrackRecordLength(level: Double = 0.95) -> Result<Double, Undefined> {
    precondition(level > 0.5 && level < 1, "a level between a half and 1")
    guard ratio > 0 else { return .failure(.ratioNotPositive) }
    let needed = NormalDistribution.quantile(level) / ratio
    return shape.flatMap { shape in
      let periods = 1 + shape * needed * needed
      return periods.isFinite ? .success(periods) : .failure(.tooLarge)
    }
  }
}
