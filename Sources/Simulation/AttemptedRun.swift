/// A run as far as it came.
public struct AttemptedRun: Sendable {
  /// What happened until then.
  public let record: RunRecord
  /// What ended it before the calendar did; nil when nothing did.
  public let failure: SimulationError?

  /// A run and what ended it.
  public init(record: RunRecord, failure: SimulationError?) {
    (self.record, self.failure) = (record, failure)
  }
}
