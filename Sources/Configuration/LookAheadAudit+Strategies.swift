public import Simulation

extension LookAheadAudit {
  /// Audits the strategies of a run on a market.
  ///
  /// - Parameters:
  ///   - set: the strategies.
  ///   - inputs: their market.
  ///   - follow: told how many runs on disturbed data are done for a group, and of how many.
  /// - Throws: a `PlanError` where the strategies cannot be run on the data as they are.
  public func certificate(
    of set: StrategySet, on inputs: MarketInputs,
    follow: (_ group: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
  ) throws -> AuditCertificate {
    let strategies = try set.groups.flatMap { group in
      try self.strategies(of: GroupAudit(group, on: inputs)) { done, total in
        follow(group.name, done, total)
      }
    }
    return AuditCertificate(self, strategies)
  }
}
