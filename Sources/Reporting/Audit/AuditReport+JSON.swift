import Simulation
public import TextFormats
import TimeSeries

extension AuditReport {
  /// The report as a document of its own, schema `tenor.audit/1`.
  public var document: JSONDocument {
    ["schema": .string(Self.schema), "market": market.document] + certificateDocument
  }

  /// What of an audit enters the id of a run.
  var identity: JSONDocument {
    ["cuts": .integer(certificate.cuts), "seed": .string(String(certificate.seed))]
  }

  /// What the audit found out, as the `audit` of a run's report.
  public var certificateDocument: JSONDocument {
    [
      "cuts": .integer(certificate.cuts),
      "disturbances": .array(Disturbance.Kind.allCases.map { .string($0.rawValue) }),
      "seed": .string(String(certificate.seed)), "compared": .integer(certificate.compared),
      "strategies": .array(certificate.strategies.map(document)),
      "exPost": .array(AuditNotes.exPost.map { .string($0) }),
      "notes": .array(AuditNotes(of: certificate).lines.map { .string($0) }),
      "passes": .bool(certificate.passes),
    ]
  }

  private func document(_ strategy: AuditedStrategy) -> JSONDocument {
    [
      "name": .string(strategy.name), "passes": .bool(strategy.passes),
      "decisions": .integer(strategy.decisions),
      "cuts": .array(strategy.cuts.map { .string($0.description) }),
      "runs": .integer(strategy.runs), "compared": .integer(strategy.compared),
      "milder": .integer(strategy.milder),
      "uncertainMonthEnds": .array(
        strategy.uncertainMonthEnds.map { .string($0.description) }),
      "failures": .array(strategy.failures.map(document)),
      "leak": strategy.leak.map(document) ?? .null,
    ]
  }

  private func document(_ failure: AuditedStrategy.Failure) -> JSONDocument {
    [
      "cut": .string(failure.cut.description), "disturbance": .string(failure.disturbance.rawValue),
      "reason": .string(failure.reason),
    ]
  }

  private func document(_ leak: LookAheadLeak) -> JSONDocument {
    [
      "cut": .string(leak.cut.description), "disturbance": .string(leak.disturbance.rawValue),
      "date": .string(leak.difference.day.description), "what": .string(leak.difference.what),
      "before": Self.number(leak.difference.before), "after": Self.number(leak.difference.after),
    ]
  }

  /// Null for a value that is not there or is no finite number; the leak is that it differs.
  private static func number(_ value: Double?) -> JSONDocument {
    guard let value, value.isFinite else { return .null }
    return .number(value)
  }
}
