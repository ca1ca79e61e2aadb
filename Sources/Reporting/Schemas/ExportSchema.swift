public import TextFormats

/// The JSON Schema of `export.json`, schema `tenor.export/1`. It is closed: nothing else is in it.
public enum ExportSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "What an export of Tenor holds (\(ExportRecord.schema))",
      JSONSchema.object([
        .init("schema", JSONSchema.text(exactly: ExportRecord.schema), "What this document is."),
        .init("runId", JSONSchema.sha256, "The run that was exported."),
        .init(
          "files", JSONSchema.list(of: ManifestSchema.file, atLeast: 1) + ["uniqueItems": true],
          "Every other file of the export."),
      ]))
  }
}
