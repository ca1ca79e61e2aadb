import MarketData
import Reporting
import TextFormats

/// Files fetched into a folder: all of them whole and checked, or none.
struct DataFetch {
  let folder: String
  /// A mirror in place of the publishers.
  let base: String?
  /// Whether files that are there are fetched again and replaced.
  let replacing: Bool
  /// Seconds of silence after which a download is given up.
  let patience: Int
  /// Whether nothing is shown of the progress.
  let isQuiet: Bool

  /// A file that has come and is what it claims to be.
  private struct Fetched {
    let file: PublishedFile
    let summary: FileSummary
    let entry: Provenance.Entry
  }

  /// Fetches what is not there yet, and returns what became of each file in words.
  func run() throws -> [String] {
    let known = try provenance()
    let kept = try PublishedFile.allCases.filter { try isKept($0, known) }
    let wanted = PublishedFile.allCases.filter { !kept.contains($0) }
    let lines = kept.map { file in
      "\(path(of: file)): fetched \(known[file.fileName]?.fetched ?? "") and not changed since; "
        + "--force fetches it again"
    }
    guard !wanted.isEmpty else { return lines }
    return try lines
      + StagingFolder.within(folder, for: "fetch") { staging in
        let fetched = try wanted.map { try fetch($0, into: staging) }
        let written = fetched.map { line(for: $0) }
        try place(fetched, from: staging, knowing: known)
        return staging.swept + written
      }
  }

  private func path(of file: PublishedFile) -> String { folder + "/" + file.fileName }

  // MARK: What is there

  /// What is known of the folder; an error when something else has the name of that note.
  private func provenance() throws -> Provenance {
    let path = folder + "/" + Provenance.fileName
    guard let bytes = try? InputFileReader.bytes(of: path) else { return Provenance() }
    if let known = Provenance(reading: bytes) { return known }
    guard replacing else { throw FetchError.inTheWay(path) }
    return Provenance()
  }

  /// Whether a file is there as it was fetched, and may stay; an error when another is in its place.
  private func isKept(_ file: PublishedFile, _ known: Provenance) throws -> Bool {
    guard let found = try digest(of: file), !replacing else { return false }
    guard found == known[file.fileName]?.digest else { throw FetchError.inTheWay(path(of: file)) }
    return true
  }

  /// The digest of the file that is there; nil when none is, an error for what is no file.
  private func digest(of file: PublishedFile) throws(InputError) -> FileDigest? {
    do { return try FileDigest(of: path(of: file)) } catch {
      if error.fault == .missingFile { return nil }
      throw InputError(description: error.description, isUnreadable: true)
    }
  }

  // MARK: What comes

  private func fetch(_ file: PublishedFile, into staging: StagingFolder) throws -> Fetched {
    let address = file.address(below: base)
    let came = staging.path(of: file.downloadName)
    try download(address, as: file, to: came, staging)
    let checked = staging.path(of: file.fileName)
    if file.isArchived {
      try file.checkArchive(came)
      try ZipArchive(staging: (came, staging.path), address: address).extract(to: checked)
    }
    let summary = try file.check(checked)
    let digest = FileDigest(sha256: summary.sha256, bytes: summary.bytes)
    return Fetched(
      file: file, summary: summary,
      entry: Provenance.Entry(
        file: file.fileName, address: address, fetched: RunClock.utcNow, digest: digest))
  }

  private func download(
    _ address: String, as file: PublishedFile, to path: String, _ staging: StagingFolder
  ) throws {
    var progress = DownloadProgress.onTerminal(of: file.downloadName, isQuiet: isQuiet)
    defer { progress?.clear() }
    try Download(address: address, staging: (path, staging.path), patience: patience)
      .run { progress?.show(bytes: $0, of: $1) }
  }

  /// The data first, the note about them last: a note never speaks of data that are not there.
  private func place(
    _ fetched: [Fetched], from staging: StagingFolder, knowing known: Provenance
  ) throws {
    var provenance = known
    for file in fetched { provenance.record(file.entry) }
    let note = JSONWriter.indented(provenance.document)
    _ = try FileOutput.write(note, creating: staging.path(of: Provenance.fileName))
    try staging.place(fetched.map(\.file.fileName) + [Provenance.fileName])
  }

  private func line(for fetched: Fetched) -> String {
    let summary = fetched.summary
    let span = summary.first.flatMap { first in summary.last.map { ", \(first) to \($0)" } } ?? ""
    let isSame = (try? digest(of: fetched.file)) == fetched.entry.digest
    return (isSame ? "still the same: " : "written: ") + path(of: fetched.file)
      + " (\(String(counting: summary.rowsRead, "row"))\(span))"
  }
}
