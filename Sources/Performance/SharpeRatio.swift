extension ExcessReturns {
  /// Annualized mean over annualized standard deviation (divisor n - 1), or why it is undefined.
  ///
  /// Sharpe, W. F. (1994), "The Sharpe Ratio", Journal of Portfolio Management 21(1), 49–58.
  public var sharpeRatio: Result<Double, Undefined> { deviation.map(Self.ratio) }

  /// An annualized mean and a standard deviation to divide by, which is above zero.
  struct Deviation {
    let mean: Double
    let standardDeviation: Double
  }

  /// Mean and standard deviation, annualized, or why there is none to divide by.
  var deviation: Result<Deviation, Undefined> {
    deviation(mean: annualizedMean, standardDeviation: annualizedStandardDeviation)
  }

  func deviation(mean: Double?, standardDeviation: Double?) -> Result<Deviation, Undefined> {
    guard let mean, let standardDeviation else {
      return .failure(.tooFewReturns(have: values.count, need: 2))
    }
    let perPeriod = standardDeviation / periodsPerYear.squareRoot()
    guard perPeriod > roundingOfAReturn else { return .failure(.neverVaries) }
    return .success(Deviation(mean: mean, standardDeviation: standardDeviation))
  }

  /// How much of one of these returns may be rounding: 1e-14 times 1 + the largest of them.
  public var roundingOfAReturn: Double {
    Self.rounding * (1 + values.reduce(0) { max($0, abs($1)) })
  }

  /// Returns come from ratios of prices near 1, so that a deviation of some 1e-16 is rounding, not risk.
  static let rounding = 1e-14

  static func ratio(_ deviation: Deviation) -> Double {
    deviation.mean / deviation.standardDeviation
  }
}
