extension ExcessReturns {
  /// Cumulative standardized excess returns: at period j, the sum of the returns to j over their
  /// per-period standard deviation in the whole sample; or why it is undefined.
  ///
  /// The divisor is known only at the end: this is a report (ex post), never an input to a decision.
  /// The last value is n · mean / standard deviation.
  public var cumulativeStandardized: Result<[Double], Undefined> { deviation.map(cumulative) }

  func cumulative(_ deviation: Deviation) -> [Double] {
    let perPeriod = deviation.standardDeviation / periodsPerYear.squareRoot()
    var sum = 0.0
    return values.map { value in
      sum += value
      return sum / perPeriod
    }
  }
}
