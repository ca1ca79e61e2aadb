import Performance
import Simulation
public import TextFormats
import TimeSeries

/// The document `report.json`, be it of a run that has just ended or read back: what every page, table, comparison and
/// export of a run is made from.
struct ReportDocument: Sendable {
  /// The program that made it.
  struct Engine: Sendable, DocumentObject {
    let version: String

    static let fields = ObjectFields<Self>(
      .init("version", .text, \.version, "Version of the program."), make: Self.init)
  }

  let runId: String
  let engine: Engine
  let title: String
  let market: MarketDescription
  let conventions: ReportConventions
  /// Nil in reports of older programs.
  let reportWarnings: [ReportWarning]?
  /// How other tools would compute; nil in reports of older programs.
  let otherConventions: [ToolRule]?
  let inference: Undefinable<InferenceSettings>
  let audit: AuditDocument?
  let failed: [FailedStrategy]
  let groups: [GroupDocument]
}

extension ReportDocument: DocumentObject {
  static let fields = ObjectFields<Self>(
    tag: "tenor.report/1",
    .init(
      "runId", .sha256, \.runId,
      "SHA-256 of resolved strategies, input files' hashes, options and engine version."),
    .init("engine", .object, \.engine, "The program that made it."),
    .init("title", .text, \.title, "The groups; simulated data are named."),
    .init("market", .object, \.market, "Where the numbers came from."),
    .init("conventions", .object, \.conventions, "How the numbers were made."),
    .optional(
      "warnings", .list(.object), \.reportWarnings,
      "What a person should know before trusting the numbers."),
    .optional(
      "otherConventions", .list(.object), \.otherConventions, "How other tools would compute."),
    .undefinable(
      "inference", .object, \.inference,
      "How the inference was made; null where it was left out.", isRequired: false),
    .optional(
      "audit", .object, \.audit, "The certificate of the look-ahead audit, where one was made."),
    .optional(
      "failed", list: .object, \.failed, "Strategies without results; absent where all have some."),
    .init(
      "groups", .list(.object, atLeast: 1), \.groups, "The groups, in the run's order."),
    make: Self.init)

  /// Reads a report's document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - file: the name for messages.
  init(reading document: JSONDocument, file: String) throws(StoredRunError) {
    self = try Self.fields.read(JSONPlace(document, file: file))
  }
}

extension Report {
  /// The document `report.json`, schema `tenor.report/1`.
  public var document: JSONDocument { ReportDocument(of: self).document }
}

extension ReportDocument {
  /// The document of a report.
  init(of report: Report) { self.init(of: report, isWhole: true) }

  /// The same without what other tools would print, which takes longer to compute than the rest.
  init(quicklyOf report: Report) { self.init(of: report, isWhole: false) }

  private init(of report: Report, isWhole: Bool) {
    runId = report.runId
    engine = Engine(version: report.engineVersion)
    title = report.title
    (market, conventions) = (report.market, report.conventions)
    reportWarnings = report.warnings
    otherConventions = PeerConvention.allCases.map(ToolRule.init)
    inference =
      report.evidence.map { Undefinable($0.settings) }
      ?? Undefinable(because: "left out: the run was asked for without it")
    audit = report.audit.map { AuditDocument($0.certificate) }
    failed = report.failed
    groups = report.groups.enumerated().map { place, group in
      GroupDocument(
        of: group, notes: report.conventionNotes(of: group),
        evidence: report.evidence?.groups[place], isWhole: isWhole)
    }
  }

  /// Version of the program that made it.
  var engineVersion: String { engine.version }

  /// Whether the market was simulated.
  var isSimulated: Bool { market.isSimulated }

  /// `files` or `simulated`.
  var marketKind: String { market.kind }

  /// The files that the market came from; none for a simulated one.
  var inputs: [MarketDescription.InputFile] { market.inputs }

  /// The run's warnings, a line each; a report of an older program has those of its files alone.
  var warnings: [String] {
    reportWarnings?.map(\.line)
      ?? inputs.flatMap { input in input.warnings.map { "\(input.file): \($0)" } }
  }

  /// Names of a group's strategies without results.
  func failed(in group: GroupDocument) -> [String] {
    failed.filter { $0.group == group.name }.map(\.name)
  }
}

extension FailedStrategy: DocumentObject {
  // Its file stands beside the report.
  static let fields = ObjectFields<Self>(
    .init("group", .text, \.group, "Name of its group."),
    .init("name", .text, \.name, "Its name."), .init("title", .text, \.title, "Its title."),
    .init("reason", .text, \.reason, "Why there are no results."),
    make: { Self(group: $0, name: $1, title: $2, reason: $3, resolved: .null) })
}

extension ReportWarning: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("text", .text, \.line, "The warning on one line, without its full stop."),
    .init(
      "groups", .list(.text), \.groups,
      "The groups whose tables it is about, in the run's order."),
    .optional(
      "subject", .text, \.warning.subject,
      "The column of a file, the file or the strategy it is about."),
    .optional("date", .day, \.warning.day, "The day it is about, the first of several."),
    .optional("value", .number, \.warning.value, "The number that gave rise to it."),
    make: { line, groups, subject, day, value in
      Self(warning: Warning(line, of: subject, on: day, value: value), groups: groups, line: line)
    })
}

/// How another tool computes.
struct ToolRule: Sendable, DocumentObject {
  let tool: String
  let version: String
  let rule: String

  static let fields = ObjectFields<Self>(
    .init("tool", .text, \.tool, "The tool's name."),
    .init("version", .text, \.version, "The version whose rule it is."),
    .init("rule", .text, \.rule, "How it computes, in words."),
    make: Self.init(tool:version:rule:))
}

extension ToolRule {
  init(_ convention: PeerConvention) {
    self.init(tool: convention.tool, version: convention.version, rule: convention.rule)
  }
}
