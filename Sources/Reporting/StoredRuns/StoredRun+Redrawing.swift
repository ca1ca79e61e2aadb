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
      if !isThere {
        try OutputFolder.write(page.bytes, to: "\(path)/\(page.path)", replacing: true)
      }
      if let place = entries.firstIndex(where: { $0.path == page.path }) {
        entries[place] = entry
      } else {
        entries.append(entry)
      }
      written.append(page.path)
    }
    if !written.isEmpty {
      try OutputFolder.write(
        JSONWriter.indented(Manifest(files: entries).document), to: "\(path)/\(RunFile.manifest)",
        replacing: true)
    }
    return written
  }
}
