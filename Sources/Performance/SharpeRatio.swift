/// Why a statistic of returns has no value.
public enum Undefined: Error, Sendable, Equatable, CustomStringConvertible {
  /// There are fewer returns than the statistic needs.
  case tooFewReturns(have: Int, need: Int)
  /// The returns are all the same, so there is no risk to divide by.
  case neverVaries
  /// There are fewer calendar years than the statistic needs.
  case tooFewYears(have: Int, need: Int)
  /// Most closes lie more than a day apart, and the statistic is one of daily returns.
  case notDaily
  /// The value fell to zero or below, from where no rate of growth or further fall is reckoned.
  case worthless
  /// The result exceeds every number.
  case tooLarge

  /// The reason in words, as reports give it beside a null.
  public var description: String {
    switch self {
    case .tooFewReturns(let have, let need): "only \(have) of at least \(need) returns"
    case .neverVaries: "returns never vary"
    case .tooFewYears(let have, let need): "only \(have) of at least \(need) calendar years"
    case .notDaily: "most closes are more than a day apart"
    case .worthless: "the value falls to zero or below"
    case .tooLarge: "too large for a number"
    }
  }
}

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
    let largest = values.reduce(0) { max($0, abs($1)) }
    let perPeriod = standardDeviation / periodsPerYear.squareRoot()
    guard perPeriod > Self.rounding * (1 + largest) else { return .failure(.neverVaries) }
    return .success(Deviation(mean: mean, standardDeviation: standardDeviation))
  }

  /// Returns come from ratios of prices near 1, so that a deviation of some 1e-16 is rounding, not risk.
  static let rounding = 1e-14

  static func ratio(_ deviation: Deviation) -> Double {
    deviation.mean / deviation.standardDeviation
  }
}
