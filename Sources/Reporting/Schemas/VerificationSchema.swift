public import TextFormats

/// The JSON Schema of `tenor verify --json`, schema `tenor.verification/1`.
public enum VerificationSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A verification of a run of Tenor (\(RunVerification.schema))",
      JSONSchema.object(
        [
          .init(
            "schema", JSONSchema.text(exactly: RunVerification.schema), "What this document is."),
          .init("run", JSONSchema.text, "The run's folder."),
          .init(
            "runId", JSONSchema.nullable(JSONSchema.sha256),
            "The run's id; null where its report is not as it was written."),
          .init("files", JSONSchema.wholeNumber(atLeast: 0), "Files of the manifest."),
          .init(
            "findings", JSONSchema.list(of: JSONSchema.object(finding, isOpen: true)),
            "Every file that is not as the manifest says, or not in it."),
          .init(
            "rerun", JSONSchema.nullable(rerun),
            "What came of repeating the run; null where it was not asked for."),
          .init("passes", truth, "Whether nothing was found."),
        ], isOpen: true))
  }

  private static let finding: [JSONSchemaProperty] = [
    .init("file", JSONSchema.text, "Path within the run, or the name of an input file."),
    .init(
      "finding", JSONSchema.words(FileFinding.Kind.allCases.map(\.rawValue)),
      "In which way it is not what it should be."),
    .init("words", JSONSchema.text, "What was found."),
  ]

  private static let rerun = JSONSchema.object(
    [
      .init("made", truth, "Whether the run was repeated."),
      .init(
        "hindrances", JSONSchema.list(of: JSONSchema.object(finding, isOpen: true)),
        "Why not: files that it needs and that are not what they were."),
      .init("files", JSONSchema.wholeNumber(atLeast: 0), "Files that came out."),
      .init(
        "differences",
        JSONSchema.list(
          of: JSONSchema.object(
            finding + [
              .init(
                "line", JSONSchema.nullable(JSONSchema.wholeNumber(atLeast: 1)),
                "The first line that differs; null where it cannot be shown."),
              .init(
                "written", JSONSchema.nullable(JSONSchema.text),
                "That line as it was written; null where the file had ended."),
              .init(
                "again", JSONSchema.nullable(JSONSchema.text),
                "That line as it came out again; null where the file had ended."),
            ], isOpen: true)), "Files that came out differently."),
      .init("notes", JSONSchema.list(of: JSONSchema.text), "What a reader should know."),
      .init("same", truth, "Whether every byte came out the same."),
    ], isOpen: true)

  private static let truth: JSONDocument = ["type": "boolean"]
}
