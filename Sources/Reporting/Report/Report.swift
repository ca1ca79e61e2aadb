public import TextFormats
import TimeSeries

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

  /// Evaluates finished runs.
  ///
  /// - Parameters:
  ///   - runs: the finished runs, group by group.
  ///   - market: where the numbers came from.
  ///   - conventions: the run's conventions.
  ///   - options: what else a run depends on, such as whether fills are listed.
  ///   - engineVersion: version of the program.
  public init(
    of runs: [GroupRuns], market: MarketDescription, conventions: ReportConventions,
    options: JSONDocument, engineVersion: String
  ) throws(EvaluationError) {
    var groups: [GroupReport] = []
    for group in runs {
      groups.append(try GroupReport(group, annualization: conventions.annualization))
    }
    self.groups = groups
    (self.market, self.conventions, self.engineVersion) = (market, conventions, engineVersion)
    let identity: JSONDocument = [
      "engine": .string(engineVersion), "market": market.identity, "options": options,
      "strategies": .array(runs.flatMap(\.strategies).map(\.resolved)),
    ]
    runId = SHA256.hexDigest(of: JSONWriter.compact(identity))
  }

  /// The title of the run; simulated data are named in it.
  public var title: String {
    let names = groups.map(\.runs.name).joined(separator: ", ")
    switch market {
    case .files: return names
    case .simulated: return "\(names) (simulated market)"
    }
  }

  /// The tables and their conventions as a terminal shows them.
  public var text: String { ReportTables(of: StoredReport(quicklyOf: self)).text }

  func conventionNotes(of group: GroupReport) -> ConventionNotes {
    ConventionNotes(group: group, conventions: conventions, market: market)
  }
}
