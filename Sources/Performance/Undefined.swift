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
  /// The weights are the same at all times, so there is no timing in them.
  case weightsNeverVary
  /// There are fewer parts of the sample than can be compared.
  case tooFewParts(have: Int, need: Int)
  /// There are fewer configurations than can be compared.
  case tooFewConfigurations(have: Int, need: Int)
  /// The result exceeds every number.
  case tooLarge
  /// The Sharpe ratio is zero or below, and no length of such returns would speak for a positive one.
  case ratioNotPositive
  /// The estimated variance of the statistic is zero.
  case noVariance
  /// Two series of returns are the same but for a factor, so that their ratios cannot differ by chance.
  case proportional
  /// The strategy lost everything, so that its returns end before the others of its group do.
  case lostEverything
  /// The returns fill fewer blocks than a resample needs.
  case tooFewBlocks(have: Int, need: Int)
  /// There are fewer resamples with a standard error than an interval of this level needs.
  case tooFewResamples

  /// The reason in words, as reports give it beside a null.
  public var description: String {
    switch self {
    case .tooFewReturns(let have, let need): "only \(have) of at least \(need) returns"
    case .neverVaries: "returns never vary"
    case .tooFewYears(let have, let need): "only \(have) of at least \(need) calendar years"
    case .notDaily: "most closes are more than a day apart"
    case .worthless: "the value falls to zero or below"
    case .weightsNeverVary: "decided weights never vary"
    case .tooFewParts(let have, let need):
      "only \(have) of at least \(need) parts of the sample that can be compared"
    case .tooFewConfigurations(let have, let need):
      "only \(have) of at least \(need) configurations that can be compared"
    case .tooLarge: "too large for a number"
    case .ratioNotPositive: "the Sharpe ratio is not above zero"
    case .noVariance: "its estimated variance is zero"
    case .proportional: "the two rise and fall in one proportion"
    case .lostEverything: "it lost everything before the sample ended"
    case .tooFewBlocks(let have, let need): "only \(have) of at least \(need) blocks of returns"
    case .tooFewResamples: "too few resamples have a standard error"
    }
  }
}
