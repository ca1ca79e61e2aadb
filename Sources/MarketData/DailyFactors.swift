public import TimeSeries

/// Daily simple returns of the stock market and of a one-month Treasury bill.
public struct DailyFactors: Sendable {
  /// The value-weighted market, decimal: (Mkt-RF) / 100 + RF / 100.
  public let market: Series
  /// The bill, decimal: RF / 100.
  public let bill: Series
  /// What was read and what was left out.
  public let summary: FileSummary
}
