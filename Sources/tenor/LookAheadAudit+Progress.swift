import Configuration
import Simulation

extension LookAheadAudit {
  /// Audits, and says on a terminal how far it is.
  func certificate(
    of set: StrategySet, on inputs: MarketInputs, isQuiet: Bool
  ) throws -> AuditCertificate {
    var line = StatusLine.isSeen(isQuiet: isQuiet) ? StatusLine() : nil
    defer { line?.clear() }
    return try certificate(of: set, on: inputs) { group, done, total in
      line?.show { seconds in
        "\(group): \(done) of \(total) runs on disturbed data, "
          + StatusLine.timeLeft(Double(done), of: Double(total), after: seconds)
      }
    }
  }
}
