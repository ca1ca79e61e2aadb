import TextFormats

/// A finished run in a folder of its own for people who work in notebooks: the run's tidy tables and
/// figures, a notebook that rebuilds the report from them, returns for other programs, and a script that
/// writes Parquet.
public struct NotebookExport: Sendable {
  private let run: StoredRun
  private let folder: WholeFolder

  /// The export of a run, below a folder, under the run's name.
  public init(of run: StoredRun, in parent: String) {
    self.run = run
    folder = WholeFolder(named: run.name, in: parent)
  }

  /// The folder of the export.
  public var path: String { folder.path }

  /// What is at its place.
  public var state: FolderState {
    if folder.isFree { return .free }
    guard let record else { return .foreign }
    guard record.runId == run.report.runId else {
      return .taken("it holds an export of another run, \(record.runId.prefix(12).description)")
    }
    let changed = folder.firstChanged(of: record.files)
    return changed.map { .taken("\($0.path) was changed since it was exported") } ?? .finished
  }

  /// Whether an export may be put here in place of what is there: nothing, an empty folder, or an export.
  public var isReplaceable: Bool { folder.isFree || record != nil }

  private var record: ExportRecord? {
    folder.contents(of: ExportRecord.fileName).flatMap(ExportRecord.init(reading:))
  }

  /// Writes the export, whole or not at all.
  ///
  /// - Parameter replacing: whether it is put in place of whatever is there; otherwise it throws when anything is.
  public func write(replacing: Bool = false) throws {
    let series = try run.series()
    try folder.write(replacing: replacing) { hidden in
      var files = FolderWriter(folder: hidden)
      let notebook = RunNotebook(of: run, series: series)
      try files.write("\(run.name).ipynb", JSONWriter.indented(notebook.document))
      try copyRun(to: &files)
      try files.write("returns.csv", ReturnsTable(of: run.report, series: series).bytes)
      try files.write("to_parquet.py", Array(ParquetScript.text.utf8))
      try files.write("README.md", Array(ExportReadme(of: run).text.utf8))
      let record = ExportRecord(runId: run.report.runId, files: files.entries)
      try files.write(ExportRecord.fileName, JSONWriter.indented(record.document))
    }
  }

  /// Copies the report, the tables and the figures, each as the run's manifest has it.
  private func copyRun(to files: inout FolderWriter) throws {
    for file in run.files {
      guard let name = Self.place(of: file), let bytes = try run.contents(of: file) else {
        continue
      }
      if name.hasPrefix("figures/") { try FileTree.makeFolders(files.folder + "/figures") }
      try files.write(name, bytes)
    }
  }

  /// Where a file of a run stands in its export; nil where it is left out.
  private static func place(of file: String) -> String? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.hasPrefix(".") else { return nil }
    switch parts.dropLast() {
    case []: return name == RunFile.report ? file : nil
    case ["tables"]: return name == "sharpe.csv" ? String(name) : nil
    case ["series"]: return name.hasSuffix(".csv") ? String(name) : nil
    case ["figures"]: return name.hasSuffix(".svg") ? file : nil
    default: return nil
    }
  }
}
