public import TimeSeries

/// What an audit found out about one strategy.
public struct AuditedStrategy: Sendable {
  /// A run on disturbed data that could not be made, however mild the disturbance.
  public struct Failure: Sendable, Equatable {
    /// The last day whose data were as they are.
    public let cut: Day
    /// What happened to the data after it.
    public let disturbance: Disturbance.Kind
    /// Why there was no run.
    public let reason: String
  }

  /// Its name.
  public let name: String
  /// Its decisions on the data as they are.
  public let decisions: Int
  /// The days after which its data were disturbed.
  public let cuts: [Day]
  /// Runs on disturbed data that were compared.
  public internal(set) var runs = 0
  /// Values that were compared, over all these runs.
  public internal(set) var compared = 0
  /// Runs for which the disturbance had to be milder than the first.
  public internal(set) var milder = 0
  /// Cuts at which the month was over only by what came later, so that a decision there cannot be expected
  /// of data that end.
  public internal(set) var uncertainMonthEnds: [Day] = []
  /// The value that moved with the earliest day; nil when none moved.
  public internal(set) var leak: LookAheadLeak?
  /// Runs that could not be made.
  public internal(set) var failures: [Failure] = []

  init(name: String, decisions: Int, cuts: [Day]) {
    (self.name, self.decisions, self.cuts) = (name, decisions, cuts)
  }

  /// Whether nothing moved, and nothing was left uncompared.
  public var passes: Bool { leak == nil && failures.isEmpty && runs > 0 }
}

extension AuditedStrategy {
  mutating func note(_ comparison: TrailComparison, under disturbance: Disturbance) {
    runs += 1
    compared += comparison.compared
    if disturbance.mildness > 0 { milder += 1 }
    if comparison.hangsOnMonthEnd, uncertainMonthEnds.last != disturbance.cut {
      uncertainMonthEnds.append(disturbance.cut)
    }
    guard let difference = comparison.difference else { return }
    if let leak, leak.difference.day <= difference.day { return }
    leak = LookAheadLeak(
      cut: disturbance.cut, disturbance: disturbance.kind, difference: difference)
  }

  mutating func note(_ reason: String, under disturbance: Disturbance) {
    failures.append(
      Failure(cut: disturbance.cut, disturbance: disturbance.kind, reason: reason))
  }
}
