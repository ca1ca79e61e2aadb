public import TextFormats

/// A finished run on disk. It appears whole or not at all, the manifest written last.
public struct RunDirectory: Sendable {
  private let folder: WholeFolder

  /// The place of a run of that name in a results folder.
  public init(results: String, name: String) { folder = WholeFolder(named: name, in: results) }

  /// The folder of the run.
  public var path: String { folder.path }

  /// Looks at what is there, and checks every file of a run with the same id against its manifest.
  public func state(of report: Report) -> FolderState {
    if folder.isFree { return .free }
    guard let manifest else { return .foreign }
    if let file = folder.firstChanged(of: manifest.files) {
      return .taken("\(file.path) is not as its manifest says")
    }
    let found = folder.contents(of: RunFile.report).flatMap { JSONDocument(parsing: $0) }?
      .text("runId")
    return found == report.runId
      ? .finished : .taken("it holds another run, \(found?.prefix(12) ?? "without an id")")
  }

  /// Whether a run may be put here in place of what is there: nothing, an empty folder, or a run.
  public var isReplaceable: Bool { folder.isFree || manifest != nil }

  private var manifest: Manifest? {
    folder.contents(of: RunFile.manifest).flatMap(Manifest.init(reading:))
  }

  /// Writes the run, whole or not at all.
  ///
  /// - Parameters:
  ///   - report: the run's numbers.
  ///   - background: what is shown beside the results.
  ///   - fills: whether `series/fills.csv` is written.
  ///   - trials: what was tried on the same data; kept outside every hash.
  ///   - volatile: when, how long and where; kept outside every hash.
  ///   - replacing: whether it is put in place of whatever is there; otherwise it throws when anything is.
  ///   - placed: what belongs to the run's being in place; the program is not ended in between.
  public func write(
    _ report: Report, background: RunBackground, fills: Bool, trials: RunTrials? = nil,
    volatile: JSONDocument, replacing: Bool = false, placed: () throws -> Void = {}
  ) throws {
    try folder.write(replacing: replacing, placed: placed) { hidden in
      try fill(
        hidden, with: report, background, fills: fills, trials: trials, volatile: volatile)
    }
  }

  private func fill(
    _ folder: String, with report: Report, _ background: RunBackground, fills: Bool,
    trials: RunTrials?, volatile: JSONDocument
  ) throws {
    var files = FolderWriter(folder: folder)
    for sub in ["/tables", "/series", "/strategies", "/figures"] {
      try FileTree.makeFolders(folder + sub)
    }
    let stored = ReportDocument(of: report)
    try files.write(RunFile.report, JSONWriter.indented(stored.document))
    try files.writeTables(of: stored)
    try files.writeSeries(of: report, background, fills: fills)
    let strategies = report.groups.flatMap(\.runs.strategies).map { ($0.name, $0.resolved) }
    for (name, file) in strategies + report.failed.map({ ($0.name, $0.resolved) }) {
      try files.write(RunFile.strategy(name), JSONWriter.indented(file))
    }
    let pages = RunPages(
      of: stored, strategies: strategies, series: RunSeries(of: report, background: background))
    for page in try pages.files() { try files.write(page.path, page.bytes) }
    let manifest = Manifest(files: files.entries)
    if let trials { try files.write(RunFile.trials, JSONWriter.indented(trials.document)) }
    try files.write(RunFile.volatile, JSONWriter.indented(volatile))
    try files.write(RunFile.manifest, JSONWriter.indented(manifest.document))
  }
}

extension FolderWriter {
  /// The folder `tables`.
  fileprivate mutating func writeTables(of stored: ReportDocument) throws {
    try write("tables/sharpe.csv", SharpeCSV(of: stored).bytes)
    let tables = ReportTables(of: stored)
    try write("tables/sharpe.md", Array(tables.markdown.utf8))
    try write("tables/sharpe.tex", Array(tables.latex.utf8))
    let others = OtherConventionsFiles(of: stored)
    try write("tables/other-conventions.csv", others.csv)
    try write("tables/other-conventions.md", Array(others.markdown.utf8))
    try write("tables/other-conventions.tex", Array(others.latex.utf8))
    for file in InferenceFiles(of: stored).files { try write(file.path, file.bytes) }
  }

  /// The folder `series`; files that would hold nothing are left out.
  fileprivate mutating func writeSeries(
    of report: Report, _ background: RunBackground, fills: Bool
  ) throws {
    let series = SeriesFiles(groups: report.groups)
    try write(SeriesFile.periods.path, series.writePeriods)
    try write(SeriesFile.daily.path, series.writeDaily)
    try write(SeriesFile.weights.path, series.writeWeights)
    if background.hasSignals {
      try write(SeriesFile.signals.path) { (file: inout FileOutput) throws(OutputError) in
        try series.writeSignals(of: background, to: &file)
      }
    }
    if !background.yields.isEmpty {
      try write(SeriesFile.yields.path) { (file: inout FileOutput) throws(OutputError) in
        try series.writeYields(of: background, to: &file)
      }
    }
    if fills { try write(RunFile.fills, series.writeFills) }
  }
}
