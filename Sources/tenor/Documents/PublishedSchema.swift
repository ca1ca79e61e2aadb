import Configuration
import Reporting
import TextFormats

/// The schemas that other programs can check our documents by.
enum PublishedSchema: String, CaseIterable {
  case strategy, report, trials, comparison, runs, manifest, verification, export, plan, audit,
    data, provenance

  /// The schema (JSON Schema 2020-12).
  var document: JSONDocument {
    switch self {
    case .strategy: StrategySchema.document
    case .report: DocumentSchemas.report
    case .trials: DocumentSchemas.trials
    case .comparison: ComparisonSchema.document
    case .runs: RunListSchema.document
    case .manifest: DocumentSchemas.manifest
    case .verification: DocumentSchemas.verification
    case .export: DocumentSchemas.export
    case .plan: PlanSchema.document
    case .audit: DocumentSchemas.audit
    case .data: DataSchema.document
    case .provenance: ProvenanceSchema.document
    }
  }

  /// What it describes, in a line.
  var summary: String { "\(described) (tenor.\(rawValue)/1)" }

  private var described: String {
    switch self {
    case .strategy: "a strategy file"
    case .report: "report.json and tenor run --json"
    case .trials: "trials.json"
    case .comparison: "tenor compare --json"
    case .runs: "tenor runs --json"
    case .export: "export.json of tenor export"
    case .provenance: "provenance.json of tenor data fetch"
    case .manifest: "MANIFEST.json"
    case .verification: "tenor verify --json"
    case .plan: "tenor check --json"
    case .audit: "tenor audit --json"
    case .data: "tenor data describe --json"
    }
  }
}
