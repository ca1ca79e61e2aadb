import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

/// A run whose second decision is another one whenever later data are.
private struct Peeking: AuditedRuns {
  let later: [Double]

  var names: [String] { ["peeking"] }

  func trails() throws -> [RunTrail] { [try trail([0.5])] }

  func trails(of strategies: [Int], disturbedBy disturbance: Disturbance) throws -> [RunTrail] {
    [try trail(later, through: disturbance.cut)]
  }

  private func trail(_ shares: [Double], through last: Day? = nil) throws -> RunTrail {
    let run = try TinyRuns.run(shares: shares)
    return RunTrail(
      of: AttemptedRun(record: run.record, failure: nil), schedule: run.schedule, through: last)
  }
}

@Suite("The report of an audit")
struct AuditReportTests {
  private func report(_ later: [Double]) throws -> AuditReport {
    let audit = LookAheadAudit(cuts: 1, seed: 5)
    let certificate = AuditCertificate(audit, try audit.strategies(of: Peeking(later: later)))
    return AuditReport(certificate, on: .simulated(seed: 3))
  }

  @Test("A leak is told in a sentence: strategy, day, value, before and after")
  func leak() throws {
    let text = try report([0.5, 0.25]).text
    #expect(
      text.hasPrefix(
        """
        Look-ahead audit, 1 cut by 4 disturbances (simulated market): 1 of 1 strategies fail

        strategy  decisions  cuts  first cut   last cut    runs  values compared  result
        --------  ---------  ----  ----------  ----------  ----  ---------------  ---------------
        peeking          10     1  1999-01-31  1999-01-31     4               80  uses the future

        - peeking uses the future: on 1999-01-31 the first value moves, weight of risky is 0.5 and becomes
          0.25, when the data after 1999-01-31 are replaced by noise.
        - Method: all data after
        """))
    #expect(text.contains("- Data: simulated market, seed 3; no real prices.\n"))
  }

  @Test("The document has the same, and each part of it is marked as failing")
  func document() throws {
    let document = try report([0.5, 0.25]).document
    #expect(document.text("schema") == "tenor.audit/1")
    #expect(document["passes"] == false)
    let strategy = try #require(document.elements("strategies").first)
    #expect(strategy["passes"] == false)
    #expect(
      strategy["leak"] == [
        "cut": "1999-01-31", "disturbance": "noise", "date": "1999-01-31",
        "what": "weight of risky", "before": 0.5, "after": 0.25,
      ])
    #expect(document["disturbances"] == ["noise", "removed", "reversed", "missing"])
    #expect(document.text("seed") == "5")
    #expect(document.texts("exPost").count == 7)
  }

  @Test("A run that passes has no leak, and the certificate is the document without its head")
  func passing() throws {
    let report = try report([0.5])
    #expect(report.passes)
    #expect(report.document.elements("strategies")[0]["leak"] == .null)
    #expect(
      report.document.members.map { Array($0.dropFirst(2)) }
        == AuditDocument(report.certificate).document.members)
    #expect(report.text.contains(": no earlier value moved\n"))
  }
}
