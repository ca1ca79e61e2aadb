public import TextFormats

extension RunVerification: DocumentObject {
  static let fields = ObjectFields<Self>(
    tag: "tenor.verification/1",
    .init("run", .text, \.path, "The run's folder."),
    .init(
      "runId", .nullable(.sha256), \.runId,
      "The run's id; null where its report is not as it was written."),
    .init("files", .count, \.files, "Files of the manifest."),
    .init(
      "findings", .list(.object), \.findings,
      "Every file that is not as the manifest says, or not in it."),
    .init(
      "rerun", .nullable(.object), \.rerun,
      "What came of repeating the run; null where it was not asked for."),
    .init("passes", .flag, \.passes, "Whether nothing was found."),
    make: { path, runId, files, findings, rerun, _ in
      Self(path: path, runId: runId, files: files, findings: findings, rerun: rerun)
    })

  /// The document, schema `tenor.verification/1`.
  public var document: JSONDocument { Self.fields.document(of: self) }
}

extension FileFinding: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("file", .text, \.file, "Path within the run, or the name of an input file."),
    .init("finding", .word, \.kind, "In which way it is not what it should be."),
    .init("words", .text, \.words, "What was found."), make: { Self($0, $1, $2) })
}

extension RerunVerification: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("made", .flag, \.isMade, "Whether the run was repeated."),
    .init(
      "hindrances", .list(.object), \.hindrances,
      "Why not: files that it needs and that are not what they were."),
    .init("files", .count, \.files, "Files that came out."),
    .init(
      "differences", .list(.object), \.differences, "Files that came out differently."),
    .init("notes", .list(.text), \.notes, "What a reader should know."),
    .init("same", .flag, \.passes, "Whether every byte came out the same."),
    make: { _, hindrances, files, differences, notes, _ in
      Self(hindrances: hindrances, differences: differences, files: files, notes: notes)
    })

  private var isMade: Bool { hindrances.isEmpty }
}

extension RerunVerification.Difference: DocumentObject {
  static let fields = ObjectFields<Self>(
    .embedded(\.finding),
    .init(
      "line", .nullable(.count(atLeast: 1)), \.number,
      "The first line that differs; null where it cannot be shown."),
    .init(
      "written", .nullable(.text), \.written,
      "That line as it was written; null where the file had ended."),
    .init(
      "again", .nullable(.text), \.again,
      "That line as it came out again; null where the file had ended."),
    make: { finding, number, written, again in
      Self(
        finding: finding,
        line: number.map { FirstDifference(number: $0, written: written, again: again) })
    })

  private var number: Int? { line?.number }
  private var written: String? { line?.written }
  private var again: String? { line?.again }
}
