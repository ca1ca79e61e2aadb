/// The claim that one strategy of a group beats another, with the numbers that it stands or falls by.
public struct Claim: Sendable {
  /// The strategy with the higher Sharpe ratio.
  public let winner: String
  /// The other one.
  public let loser: String
  /// The annualized Sharpe ratios of the two on the group's periods, which the group's table shows.
  public let sharpeRatios: (winner: Double, loser: Double)
  /// By how much the annualized Sharpe ratio is higher; not negative.
  public let sharpeDifference: Double
  /// The bootstrap's interval of the difference, annualized; nil where it is undefined.
  public let interval: ClosedRange<Double>?
  /// Confidence of the interval, such as 0.95.
  public let level: Double
  /// The p-value of this pair alone; nil where it is undefined.
  public let p: Double?
  /// The p-value adjusted for the group's pairs; nil where it is undefined.
  public let adjustedP: Double?
  /// How many pairs the group has.
  public let comparisons: Int
  /// In how many variations of each kind the winner is still ahead.
  public let survival: [Survival]
  /// The lead with trades one day later than in the run; nil where that was not tried.
  public let leadOneDayLater: DelayedLead?
  /// Basis points a trade at which the lead vanishes, both paying; nil where there is no such cost.
  public let breakEvenCost: Double?
  /// Whether the market was simulated.
  public let isSimulated: Bool

  /// A claim with its numbers.
  ///
  /// - Parameters:
  ///   - winner: the strategy with the higher Sharpe ratio.
  ///   - loser: the other one.
  ///   - sharpeRatios: the annualized ratios of the two.
  ///   - sharpeDifference: by how much the first is higher; nil for the difference of the two.
  ///   - interval: of the difference; nil where it is undefined.
  ///   - level: the interval's confidence.
  ///   - p: p-value of this pair alone.
  ///   - adjustedP: p-value adjusted for the group's pairs.
  ///   - comparisons: the group's pairs.
  ///   - survival: variations in which the winner is still ahead, by kind.
  ///   - leadOneDayLater: the lead with one day more from decision to trade; nil where that was not tried.
  ///   - breakEvenCost: basis points a trade at which the lead vanishes; nil where there is no such cost.
  ///   - isSimulated: whether the market was simulated.
  public init(
    winner: String, loser: String, sharpeRatios: (winner: Double, loser: Double),
    sharpeDifference: Double? = nil, interval: ClosedRange<Double>?, level: Double = 0.95,
    p: Double?, adjustedP: Double?, comparisons: Int, survival: [Survival],
    leadOneDayLater: DelayedLead? = nil,
    breakEvenCost: Double? = nil, isSimulated: Bool
  ) {
    (self.winner, self.loser, self.sharpeRatios) = (winner, loser, sharpeRatios)
    self.sharpeDifference = sharpeDifference ?? sharpeRatios.winner - sharpeRatios.loser
    (self.interval, self.level, self.p, self.adjustedP) = (interval, level, p, adjustedP)
    (self.comparisons, self.survival) = (comparisons, survival)
    (self.leadOneDayLater, self.breakEvenCost) = (leadOneDayLater, breakEvenCost)
    self.isSimulated = isSimulated
  }

  /// Variations in which the winner is still ahead.
  public var survived: Int { survival.reduce(0) { $0 + $1.survived } }

  /// Variations in which both ratios are defined; the run itself is none.
  public var counted: Int { survival.reduce(0) { $0 + $1.counted } }

  /// What may be said of it.
  public var verdict: Verdict {
    Verdict(adjustedP: adjustedP, survival: survival, isSimulated: isSimulated)
  }

  /// The claim, its verdict and its numbers in plain words.
  public var sentence: String { ClaimSentence(self).text }
}

/// A lead when all trades take place one day later, and the run's own lead on the same periods: the first periods
/// of the run may lie before the first delayed trade.
public struct DelayedLead: Sendable, Equatable {
  /// The lead with the delay.
  public let delayed: Double
  /// The lead of the run itself.
  public let asRun: Double
  /// The periods of both.
  public let periods: Int

  /// Leads on as many periods.
  public init(delayed: Double, asRun: Double, periods: Int) {
    (self.delayed, self.asRun, self.periods) = (delayed, asRun, periods)
  }
}
