/// A number of a report, or why there is none.
struct StoredStatistic: Sendable {
  /// The number; nil where it is undefined.
  let value: Double?
  /// Why it is undefined.
  let reason: String?
}
