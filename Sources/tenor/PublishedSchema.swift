import Configuration
import Reporting
import TextFormats

/// The schemas that other programs can check our documents by.
enum PublishedSchema: String, CaseIterable {
  case strategy, report, comparison, manifest, plan, data

  /// The schema (JSON Schema 2020-12).
  var document: JSONDocument {
    switch self {
    case .strategy: StrategySchema.document
    case .report: ReportSchema.document
    case .comparison: ComparisonSchema.document
    case .manifest: ManifestSchema.document
    case .plan: PlanSchema.document
    case .data: DataSchema.document
    }
  }

  /// What it describes, in a line.
  var summary: String {
    switch self {
    case .strategy: "a strategy file (tenor.strategy/1)"
    case .report: "report.json and tenor run --json (tenor.report/1)"
    case .comparison: "tenor compare --json (tenor.comparison/1)"
    case .manifest: "MANIFEST.json (tenor.manifest/1)"
    case .plan: "tenor check --json (tenor.plan/1)"
    case .data: "tenor data describe --json (tenor.data/1)"
    }
  }
}
