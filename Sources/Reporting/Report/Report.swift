public import TextFormats
public import TimeSeries

/// Everything a run has to say, ready to be written in any form.
public struct Report: Sendable {
  /// SHA-256 of resolved strategies, input files' hashes, options and engine version.
  public let runId: String
  /// Version of the program.
  public let engineVersion: String
  /// Where the numbers came from.
  public let market: MarketDescription
  /// The run's conventions.
  public let conventions: ReportConventions
  /// The groups, evaluated.
  public let groups: [GroupReport]
  /// Strategies without results.
  public let failed: [FailedStrategy]
  /// How sure the results are; nil where that was left out.
  let evidence: Evidence?
  /// Whether a decision used the future; nil where nobody asked.
  let audit: AuditReport?
  /// What a person should know of the strategy files before trusting the numbers.
  let runWarnings: [Warning]
  /// What the run id is the hash of, but for evidence and audit.
  private let identity: [JSONDocument.Member]

  /// Evaluates finished runs.
  ///
  /// - Parameters:
  ///   - runs: the finished runs, group by group.
  ///   - failed: strategies that could not be run, or whose runs hold nothing to report.
  ///   - market: where the numbers came from.
  ///   - conventions: the run's conventions.
  ///   - warnings: what a person should know of the strategy files.
  ///   - options: what else a run depends on, such as whether fills are listed.
  ///   - engineVersion: version of the program.
  public init(
    of runs: [GroupRuns], failed: [FailedStrategy] = [], market: MarketDescription,
    conventions: ReportConventions, warnings: [Warning] = [], options: JSONDocument,
    engineVersion: String
  ) throws(EvaluationError) {
    var groups: [GroupReport] = []
    for group in runs {
      groups.append(try GroupReport(group, annualization: conventions.annualization))
    }
    (self.groups, self.failed) = (groups, failed)
    (self.market, self.engineVersion) = (market, engineVersion)
    self.conventions = conventions.settled(by: groups)
    runWarnings = warnings
    identity =
      [
        .init("engine", .string(engineVersion)), .init("market", market.identity),
        .init("options", options),
        .init("strategies", .array(runs.flatMap(\.strategies).map(\.resolved))),
      ] + (failed.isEmpty ? [] : [.init("failed", .array(failed.map(\.resolved)))])
    (evidence, audit) = (nil, nil)
    runId = Self.id(identity)
  }

  private init(_ report: Report, evidence: Evidence?, audit: AuditReport?) {
    (market, conventions) = (report.market, report.conventions)
    (engineVersion, groups, identity) = (report.engineVersion, report.groups, report.identity)
    (runWarnings, failed) = (report.runWarnings, report.failed)
    (self.evidence, self.audit) = (evidence, audit)
    runId = Self.id(
      identity + (evidence.map { [.init("inference", $0.identity)] } ?? [])
        + (audit.map { [.init("audit", $0.identity)] } ?? []))
  }

  private static func id(_ identity: [JSONDocument.Member]) -> String {
    SHA256.hexDigest(of: JSONWriter.compact(.object(identity)))
  }

  /// The report with how sure its results are.
  public func adding(_ evidence: Evidence) -> Report {
    Report(self, evidence: evidence, audit: audit)
  }

  /// The report with the certificate of an audit.
  public func adding(_ audit: AuditReport) -> Report {
    Report(self, evidence: evidence, audit: audit)
  }

  /// Whether there was an audit that not all strategies pass.
  public var failsAudit: Bool { audit?.passes == false }

  /// The title of the run; simulated data are named in it.
  public var title: String {
    let names = groups.map(\.runs.name).joined(separator: ", ")
    switch market {
    case .files: return names
    case .simulated: return "\(names) (simulated market)"
    }
  }

  /// The tables and their conventions as a terminal shows them.
  ///
  /// - Parameter trials: what was tried on the same data, told below them.
  public func text(among trials: RunTrials? = nil) -> String {
    ReportTables(of: ReportDocument(quicklyOf: self)).text(noting: trials?.sentences ?? [])
  }

  func conventionNotes(of group: GroupReport) -> ConventionNotes {
    ConventionNotes(
      group: group, conventions: conventions, market: market,
      warnings: warnings(about: group))
  }
}
