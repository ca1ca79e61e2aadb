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
    guard varies(by: perPeriod, around: mean / periodsPerYear) else {
      return .failure(.neverVaries)
    }
    return .success(Deviation(mean: mean, standardDeviation: standardDeviation))
  }

  /// Whether a deviation is more than the rounding of a return.
  ///
  /// No return of n is further from the mean than √n deviations: mostly that says enough, and the largest need
  /// not be looked for.
  private func varies(by deviation: Double, around mean: Double) -> Bool {
    let bound = abs(mean) + deviation * Double(values.count).squareRoot()
    return deviation > Self.rounding * (1 + bound) || deviation > roundingOfAReturn
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
