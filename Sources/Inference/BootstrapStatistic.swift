/// A ratio, or a difference of two, that is resampled: its value in the sample and how well that is known.
struct BootstrapStatistic: Sendable {
  /// The member whose ratio it is, or is reduced: a place in the group.
  let first: Int
  /// The member whose ratio is taken away; nil for a single ratio.
  let second: Int?
  /// The value of one period, moments with divisor n.
  let value: Double
  /// Its Newey-West standard error.
  let standardError: Double

  /// The absolute studentized value.
  var studentized: Double { abs(value) / standardError }
}
