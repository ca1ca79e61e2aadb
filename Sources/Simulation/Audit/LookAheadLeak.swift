public import TimeSeries

/// A value that moved when nothing but later data had changed.
public struct LookAheadLeak: Sendable, Equatable {
  /// The last day whose data were as they are.
  public let cut: Day
  /// What happened to the data after it.
  public let disturbance: Disturbance.Kind
  /// The first value that moved, its day, and what it was before and after.
  public let difference: TrailDifference

  /// A value that moved.
  public init(cut: Day, disturbance: Disturbance.Kind, difference: TrailDifference) {
    (self.cut, self.disturbance, self.difference) = (cut, disturbance, difference)
  }
}
