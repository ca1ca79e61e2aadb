import Glibc
public import TextFormats

/// A finished run on disk. It appears whole or not at all: files are written to a hidden sibling,
/// synced, and renamed into place, the manifest last.
public struct RunDirectory: Sendable {
  /// The folder of the run.
  public let path: String
  private let parent: String

  /// The place of a run of that name in a results folder.
  public init(results: String, name: String) {
    parent = results
    path = results + "/" + name
  }

  /// What is at the place before a run is written there.
  public enum State: Sendable, Equatable {
    /// Nothing, or an empty folder.
    case free
    /// The same run, with every file as its manifest says.
    case finished
    /// Another run, or a damaged one; which, in words.
    case taken(String)
    /// Something that no run has left. It is never replaced.
    case foreign
  }

  /// Looks at what is there, and checks every file of a run with the same id against its manifest.
  public func state(of report: Report) -> State {
    guard FileTree.exists(path), !FileTree.isEmptyFolder(path) else { return .free }
    guard let manifest else { return .foreign }
    for file in manifest.files {
      guard let bytes = contents(file.path), SHA256.hexDigest(of: bytes) == file.sha256 else {
        return .taken("\(file.path) is not as its manifest says")
      }
    }
    let found = contents("report.json").flatMap { JSONText.parse($0).value }
      .flatMap { JSONDocument($0) }?.text("runId")
    return found == report.runId
      ? .finished : .taken("it holds another run, \(found?.prefix(12) ?? "without an id")")
  }

  /// Whether a run may be put here in place of what is there: nothing, an empty folder, or a run.
  public var isReplaceable: Bool {
    !FileTree.exists(path) || FileTree.isEmptyFolder(path) || manifest != nil
  }

  private var manifest: Manifest? {
    contents(Manifest.fileName).flatMap(Manifest.init(reading:))
  }

  /// Writes the run and puts it in place of whatever is there.
  ///
  /// - Parameters:
  ///   - background: what is shown beside the results.
  ///   - fills: whether `series/fills.csv` is written.
  ///   - volatile: when, how long and where; kept outside every hash.
  public func write(
    _ report: Report, background: RunBackground, fills: Bool, volatile: JSONDocument
  ) throws {
    try FileTree.makeFolders(parent)
    let hiddenName = HiddenName(for: name)
    hiddenName.removeLeftovers(in: parent)
    let hidden = parent + "/" + hiddenName.of()
    do {
      try fill(hidden, with: report, background, fills: fills, volatile: volatile)
      try replace(by: hidden)
    } catch {
      FileTree.remove(hidden)
      throw error
    }
  }

  private func fill(
    _ folder: String, with report: Report, _ background: RunBackground, fills: Bool,
    volatile: JSONDocument
  ) throws {
    var files = FolderWriter(folder: folder)
    for sub in ["", "/tables", "/series", "/strategies", "/figures"] {
      try FileTree.makeFolders(folder + sub)
    }
    try files.write("report.json", JSONWriter.indented(report.document))
    let series = SeriesFiles(groups: report.groups)
    let stored = StoredReport(of: report)
    let tables = ReportTables(of: stored)
    try files.write("tables/sharpe.csv") { (file: inout FileOutput) throws(FileOutputError) in
      try series.writeSharpe(to: &file, market: report.market.kind)
    }
    try files.write("tables/sharpe.md", Array(tables.markdown.utf8))
    try files.write("tables/sharpe.tex", Array(tables.latex.utf8))
    let others = OtherConventionsFiles(of: stored)
    try files.write("tables/other-conventions.csv", others.csv)
    try files.write("tables/other-conventions.md", Array(others.markdown.utf8))
    try files.write("tables/other-conventions.tex", Array(others.latex.utf8))
    try files.write("series/periods.csv", series.writePeriods)
    try files.write("series/daily.csv", series.writeDaily)
    try files.write("series/weights.csv", series.writeWeights)
    if background.hasSignals {
      try files.write("series/signals.csv") { (file: inout FileOutput) throws(FileOutputError) in
        try series.writeSignals(of: background, to: &file)
      }
    }
    if !background.yields.isEmpty {
      try files.write("series/yields.csv") { (file: inout FileOutput) throws(FileOutputError) in
        try series.writeYields(of: background, to: &file)
      }
    }
    if fills { try files.write("series/fills.csv", series.writeFills) }
    for run in report.groups.flatMap(\.runs.strategies) {
      try files.write("strategies/\(run.name).json", JSONWriter.indented(run.resolved))
    }
    let pages = RunPages(
      of: stored,
      strategies: report.groups.flatMap(\.runs.strategies).map { ($0.name, $0.resolved) },
      series: RunSeries(of: report, background: background))
    for page in try pages.files() { try files.write(page.path, page.bytes) }
    let manifest = Manifest(files: files.entries)
    try files.write("volatile.json", JSONWriter.indented(volatile))
    try files.write(Manifest.fileName, JSONWriter.indented(manifest.document))
    for sub in ["/tables", "/series", "/strategies", "/figures", ""] { try sync(folder + sub) }
  }

  /// Renames the finished folder into place; an older one steps aside first and is then removed.
  private func replace(by hidden: String) throws(OutputError) {
    let aside = hidden + ".old"
    if rename(path, aside) != 0, errno != ENOENT {
      throw OutputError(doing: .rename, path: path, code: errno)
    }
    guard rename(hidden, path) == 0 else {
      let code = errno
      _ = rename(aside, path)
      throw OutputError(doing: .rename, path: path, code: code)
    }
    FileTree.remove(aside)
    try sync(parent)
  }

  private var name: Substring { path.split(separator: "/").last ?? "run" }

  private func sync(_ folder: String) throws(OutputError) { try FileTree.sync(folder) }

  private func contents(_ file: String) -> [UInt8]? { FileTree.contents(of: path + "/" + file) }
}

/// Writes files into a folder and remembers their hashes.
private struct FolderWriter {
  let folder: String
  private(set) var entries: [Manifest.Entry] = []

  init(folder: String) { self.folder = folder }

  mutating func write(_ path: String, _ bytes: [UInt8]) throws(FileOutputError) {
    try write(path) { $0.buffer = bytes }
  }

  mutating func write(
    _ path: String, _ body: (inout FileOutput) throws(FileOutputError) -> Void
  ) throws(FileOutputError) {
    var file = try FileOutput(creating: folder + "/" + path)
    try body(&file)
    let digest = try file.finish()
    entries.append(Manifest.Entry(path: path, sha256: digest.sha256, bytes: digest.bytes))
  }
}
