public import TimeSeries

/// Zero-coupon yields by maturity, and the fitted curve's parameters where the file has them.
public struct ZeroYields: Sendable {
  /// Element n - 1: the n-year yield, continuously compounded, decimal per year (0.042 is 4.2 %),
  /// on the days that have it.
  public let yields: [Series]
  /// The fitted curve; nil unless it was asked for.
  public let svensson: SvenssonSeries?
  /// What was read and what was left out.
  public let summary: FileSummary
}
