public import TimeSeries

/// The first fact in which two trails differ.
public struct TrailDifference: Sendable, Equatable {
  /// The day of the fact.
  public let day: Day
  /// What it is: `weight of long`.
  public let what: String
  /// Its value in the one trail; nil where that has no such fact.
  public let before: Double?
  /// Its value in the other; nil where that has no such fact.
  public let after: Double?

  /// A fact and its two values.
  public init(day: Day, what: String, before: Double?, after: Double?) {
    (self.day, self.what, self.before, self.after) = (day, what, before, after)
  }
}
