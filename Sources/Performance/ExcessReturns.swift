import Econometrics

/// Simple returns of one period each, in excess of another asset's, and how many periods a year has.
public struct ExcessReturns: Sendable, Equatable {
  /// The returns, oldest first; decimals.
  public let values: [Double]
  /// Periods that are counted as a year: 252 for days, 12 for months, 12/H for H months.
  public let periodsPerYear: Double

  /// Excess returns of equal periods.
  public init(values: [Double], periodsPerYear: Double) {
    precondition(periodsPerYear > 0, "a year has periods")
    (self.values, self.periodsPerYear) = (values, periodsPerYear)
  }

  /// Arithmetic mean times periodsPerYear; nil without returns. No compounding.
  public var annualizedMean: Double? {
    values.mean.map { $0 * periodsPerYear }
  }

  /// Standard deviation (divisor n - 1) times √periodsPerYear; nil for fewer than two returns.
  public var annualizedStandardDeviation: Double? {
    values.standardDeviation.map { $0 * periodsPerYear.squareRoot() }
  }
}
