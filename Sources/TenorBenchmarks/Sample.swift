/// Repeated measurements of one quantity.
struct Sample {
  /// The smallest: what the work takes when nothing is in its way.
  let minimum: Double
  /// The middle one, or the mean of the middle two.
  let median: Double

  /// - Precondition: at least one measurement.
  init(_ measurements: [Double]) {
    precondition(!measurements.isEmpty, "something was measured")
    let sorted = measurements.sorted()
    minimum = sorted[0]
    median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
