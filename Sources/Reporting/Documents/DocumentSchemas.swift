public import TextFormats

/// The JSON Schemas (2020-12) of documents, to be written.
public enum DocumentSchemas {
  /// That of `report.json`, schema `tenor.report/1`: what every report holds at least.
  public static var report: JSONDocument { ReportDocument.fields.schema(of: "A report of Tenor") }

  /// That of `trials.json`, schema `tenor.trials/1`.
  public static var trials: JSONDocument {
    TrialsDocument.fields.schema(of: "What was tried on the data of a run of Tenor")
  }

  /// That of `MANIFEST.json`, schema `tenor.manifest/1`. It is closed: nothing else is in it.
  public static var manifest: JSONDocument { Manifest.fields.schema(of: "A manifest of Tenor") }

  /// That of `export.json`, schema `tenor.export/1`. It is closed: nothing else is in it.
  public static var export: JSONDocument {
    ExportRecord.fields.schema(of: "What an export of Tenor holds")
  }

  /// That of `tenor verify --json`, schema `tenor.verification/1`.
  public static var verification: JSONDocument {
    RunVerification.fields.schema(of: "A verification of a run of Tenor")
  }

  /// That of `tenor audit --json`, schema `tenor.audit/1`.
  public static var audit: JSONDocument {
    AuditReportDocument.fields.schema(of: "A look-ahead audit of Tenor")
  }
}
