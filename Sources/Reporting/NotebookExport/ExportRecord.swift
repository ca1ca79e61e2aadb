/// What an export holds and which run it was made of, schema `tenor.export/1`. It is written last, and
/// tells an export from any other folder.
struct ExportRecord: Sendable {
  static let fileName = "export.json"

  /// The run's id.
  let runId: String
  /// The files, in the order in which they were written.
  let files: [Manifest.Entry]
}

extension ExportRecord: DocumentObject {
  static let fields = ObjectFields<Self>(
    isOpen: false, tag: "tenor.export/1",
    .init("runId", .sha256, \.runId, "The run that was exported."),
    .init("files", .files, \.files, "Every other file of the export."), make: Self.init)
}
