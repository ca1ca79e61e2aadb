public import TimeSeries

/// The values of one column as quoted in a file.
public struct QuotedValues: Sendable {
  /// The numbers as they stand in the file: what they mean, the caller knows.
  public let values: Series
  /// What was read and what was left out.
  public let summary: FileSummary
}
