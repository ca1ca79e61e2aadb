public import TimeSeries

/// A change from one observation to the next.
public struct SeriesMove: Sendable, Equatable {
  /// The day of the later observation.
  public let day: Day
  /// What was there before; nil for a return, which is a change by itself.
  public let before: Double?
  /// What came, as it stands in the file.
  public let value: Double
  /// The simple return, as a decimal.
  public let change: Double
  /// What is odd about it; nil for one that is merely large.
  public let oddity: Oddity?

  /// What makes one suspect that a move was never earned.
  public enum Oddity: Sendable, Equatable {
    /// As large as if the number of shares had changed in this ratio: old shares become new ones.
    case split(old: Int, new: Int)
    /// Undone by the next one.
    case undone
    /// Far beyond all others.
    case lonely
  }
}
