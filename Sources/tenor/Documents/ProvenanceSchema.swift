import MarketData
import TextFormats

/// The JSON Schema of `provenance.json`, schema `tenor.provenance/1`. It is closed: nothing else is in it.
enum ProvenanceSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  static var document: JSONDocument {
    JSONSchema.document(
      title: "Where fetched data are from (\(Provenance.schema))",
      JSONSchema.object([
        .init("schema", JSONSchema.text(exactly: Provenance.schema), "What this document is."),
        .init("files", JSONSchema.list(of: file), "The files that were fetched."),
      ]))
  }

  private static let file = JSONSchema.object([
    .init("file", JSONSchema.text, "Name of the file."),
    .init("address", JSONSchema.text, "The address that was asked for."),
    .init("fetched", JSONSchema.text, "When it was fetched (UTC)."),
    .init("sha256", JSONSchema.sha256, "SHA-256 of its bytes."),
    .init("bytes", JSONSchema.wholeNumber(atLeast: 0), "Its size."),
  ])
}
