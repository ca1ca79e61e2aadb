import TextFormats

/// Whether a finished run is what was written, and, where it was repeated, what comes out of it again.
public struct RunVerification: Sendable {
  /// The run's folder.
  public let path: String
  /// The run's id; nil where its report is not as it was written.
  public let runId: String?
  /// How many files the manifest has.
  public let files: Int
  /// Every file that is not as the manifest says, in the manifest's order, then those that it does not have.
  public let findings: [FileFinding]
  /// What came of repeating the run; nil where it was not repeated.
  public var rerun: RerunVerification?

  /// Whether nothing was found.
  public var passes: Bool { findings.isEmpty && rerun?.passes ?? true }

  init(
    path: String, runId: String?, files: Int, findings: [FileFinding], rerun: RerunVerification?
  ) {
    (self.path, self.runId, self.files) = (path, runId, files)
    (self.findings, self.rerun) = (findings, rerun)
  }

  /// Checks every file of a run against its manifest.
  ///
  /// - Throws: when there is no run, or its manifest is not as it was written.
  public init(at path: String) throws(StoredRunError) {
    let folder = FileTree.withoutLastSlashes(path)
    guard FileTree.exists(folder) else { throw .missing(path: path) }
    let manifestPath = folder + "/" + RunFile.manifest
    guard FileTree.exists(manifestPath) else { throw .notARun(path: path) }
    guard let bytes = (try? FileContents(of: manifestPath))?.bytes,
      let manifest = Manifest(reading: bytes), manifest.isWritten(as: bytes)
    else { throw .damagedManifest(file: manifestPath) }
    let entries = manifest.files
    let changed = entries.compactMap { entry in
      FileFinding(
        at: folder + "/" + entry.path, called: entry.path,
        expecting: FileDigest(sha256: entry.sha256, bytes: entry.bytes), by: "the manifest")
    }
    findings = changed + Self.extras(in: folder, beside: Set(entries.map(\.path)))
    (self.path, files) = (folder, entries.count)
    runId = changed.contains { $0.file == RunFile.report } ? nil : Self.runId(in: folder)
  }

  private static func runId(in folder: String) -> String? {
    let bytes = (try? FileContents(of: folder + "/" + RunFile.report))?.bytes
    return bytes.flatMap { JSONDocument(parsing: $0) }?.text("runId")
  }

  /// What the folder holds beside the files of the manifest and those that no manifest has.
  private static func extras(in folder: String, beside listed: Set<String>) -> [FileFinding] {
    FileTree.contents(of: folder).compactMap { entry in
      if entry.isFolder {
        let holdsListed = listed.contains { $0.hasPrefix(entry.path + "/") }
        let isEmpty = FileTree.names(in: folder + "/" + entry.path).isEmpty
        return isEmpty && !holdsListed
          ? FileFinding(
            entry.path + "/", .extra, "is an empty folder that the manifest does not have") : nil
      }
      return listed.contains(entry.path) || RunFile.outsideManifest.contains(entry.path)
        ? nil : FileFinding(entry.path, .extra, "is not in the manifest")
    }
  }
}

extension Manifest {
  /// Whether the bytes are those of this manifest, and every path stays within the run and stands once.
  fileprivate func isWritten(as bytes: [UInt8]) -> Bool {
    JSONWriter.indented(document) == bytes && Set(files.map(\.path)).count == files.count
      && files.allSatisfy { file in
        file.path.split(separator: "/", omittingEmptySubsequences: false)
          .allSatisfy { !["", ".", ".."].contains($0) }
      }
  }
}

extension RunVerification {
  /// What was found, for a terminal.
  public var text: String {
    let shown = path.shownInMessage(atMost: 255)
    let all = "all \(String(counting: files, "file"))"
    let verdict =
      findings.isEmpty
      ? "\(shown): \(all) are as \(RunFile.manifest) says\n"
      : "\(shown): \(String(counting: findings.count, "finding")) among "
        + "\(String(counting: files, "file")) of \(RunFile.manifest)\n"
    return verdict + findings.map(\.line).joined() + (rerun?.text ?? "")
  }
}
