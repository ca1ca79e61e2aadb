import TextFormats

extension StoredRun {
  /// Draws the page and the figures again and writes those that are not as they would be now; the manifest
  /// follows. Each file is replaced at once.
  ///
  /// - Returns: the paths of the files that were written, within the run.
  public func redraw() throws -> [String] {
    let pages = RunPages(of: report, strategies: strategies, series: try series())
    var entries = manifest.files
    var written: [String] = []
    for page in try pages.files() {
      let hash = SHA256.hexDigest(of: page.bytes)
      let entry = Manifest.Entry(path: page.path, sha256: hash, bytes: page.bytes.count)
      let isThere = (try? FileContents(of: "\(path)/\(page.path)"))?.bytes == page.bytes
      if isThere, entries.contains(entry) { continue }
      if !isThere { try replace(page.path, with: page.bytes) }
      if let place = entries.firstIndex(where: { $0.path == page.path }) {
        entries[place] = entry
      } else {
        entries.append(entry)
      }
      written.append(page.path)
    }
    if !written.isEmpty {
      try replace(
        Manifest.fileName, with: JSONWriter.indented(Manifest(files: entries).document))
    }
    return written
  }

  /// Puts a file of the run in place of the one that is there, whole or not at all.
  private func replace(_ file: String, with bytes: [UInt8]) throws {
    let parts = file.split(separator: "/")
    let folder = ([path] + parts.dropLast().map { String($0) }).joined(separator: "/")
    _ = try OutputFolder(folder, replacing: true)
      .write([(name: parts.last.map { String($0) } ?? file, bytes: bytes)])
  }
}
