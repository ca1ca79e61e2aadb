import Configuration
import Reporting
import TextFormats

/// The schemas that other programs can check our documents by.
enum PublishedSchema: String, CaseIterable {
  case strategy, report, comparison, runs, manifest, export, plan, data, provenance

  /// The schema (JSON Schema 2020-12).
  var document: JSONDocument {
    switch self {
    case .strategy: StrategySchema.document
    case .report: ReportSchema.document
    case .comparison: ComparisonSchema.document
    case .runs: RunListSchema.document
    case .manifest: ManifestSchema.document
    case .export: ExportSchema.document
    case .plan: PlanSchema.document
    case .data: DataSchema.document
    case .provenance: ProvenanceSchema.document
    }
  }

  /// What it describes, in a line.
  var summary: String {
    switch self {
    case .strategy: "a strategy file (tenor.strategy/1)"
    case .report: "report.json and tenor run --json (tenor.report/1)"
    case .comparison: "tenor compare --json (tenor.comparison/1)"
    case .runs: "tenor runs --json (tenor.runs/1)"
    case .export: "export.json of tenor export (tenor.export/1)"
    case .provenance: "provenance.json of tenor data fetch (tenor.provenance/1)"
    case .manifest: "MANIFEST.json (tenor.manifest/1)"
    case .plan: "tenor check --json (tenor.plan/1)"
    case .data: "tenor data describe --json (tenor.data/1)"
    }
  }
}
