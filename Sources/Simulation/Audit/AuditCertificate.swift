/// What an audit for hindsight found out about the strategies of a run.
public struct AuditCertificate: Sendable {
  /// How many cuts were asked for.
  public let cuts: Int
  /// What the random numbers came from.
  public let seed: UInt64
  /// The strategies, in the order of the run.
  public let strategies: [AuditedStrategy]

  /// The findings of an audit.
  public init(_ audit: LookAheadAudit, _ strategies: [AuditedStrategy]) {
    (cuts, seed, self.strategies) = (audit.cuts, audit.seed, strategies)
  }

  /// Whether all strategies pass.
  public var passes: Bool { strategies.allSatisfy(\.passes) }

  /// Values that were compared, over all strategies.
  public var compared: Int { strategies.reduce(0) { $0 + $1.compared } }
}
