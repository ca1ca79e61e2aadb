import TextFormats

/// What an export holds and which run it was made of, schema `tenor.export/1`. It is written last, and
/// tells an export from any other folder.
struct ExportRecord {
  static let fileName = "export.json"
  static let schema = "tenor.export/1"

  /// The run's id.
  let runId: String
  /// The files, in the order in which they were written.
  let files: [Manifest.Entry]

  init(runId: String, files: [Manifest.Entry]) { (self.runId, self.files) = (runId, files) }

  /// The document as it is written.
  var document: JSONDocument {
    [
      "schema": .string(Self.schema), "runId": .string(runId),
      "files": .array(files.map(\.document)),
    ]
  }

  /// Reads a record back; nil for anything that is not one.
  init?(reading bytes: [UInt8]) {
    guard let document = JSONDocument(parsing: bytes),
      document.text("schema") == Self.schema, let runId = document.text("runId"),
      let files = Manifest.Entry.list(in: document)
    else { return nil }
    self.init(runId: runId, files: files)
  }
}
