public import TextFormats

/// The JSON Schema of `MANIFEST.json`, schema `tenor.manifest/1`. It is closed: nothing else is in it.
public enum ManifestSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A manifest of Tenor (\(Manifest.schema))",
      JSONSchema.object([
        .init("schema", JSONSchema.text(exactly: Manifest.schema), "What this document is."),
        .init(
          "files", JSONSchema.list(of: file, atLeast: 1) + ["uniqueItems": true],
          "Every file of the run directory but the manifest and volatile.json."),
      ]))
  }

  /// Paths stay below the run directory.
  static let file = JSONSchema.object([
    .init(
      "path",
      JSONSchema.text(matching: "^(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))(?!.*//).+\(JSONSchema.end)"),
      "Path within the run directory."),
    .init("sha256", JSONSchema.sha256, "SHA-256 of its bytes."),
    .init("bytes", JSONSchema.wholeNumber(atLeast: 0), "Its size."),
  ])
}
