public import TimeSeries

/// The values of one column as quoted in a file.
public struct QuotedValues: Sendable {
  /// The numbers as they stand in the file: what they mean, the caller knows.
  public let values: Series
  /// Whether the numbers have percent signs in the file: 0.38 % is 0.38 here.
  public let isPercent: Bool
  /// What was read and what was left out.
  public let summary: FileSummary
}
