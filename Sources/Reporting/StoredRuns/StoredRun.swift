import Simulation
import TextFormats

/// A finished run, read back from its directory.
public struct StoredRun: Sendable {
  /// Name of its folder.
  let name: String
  /// The folder.
  public let path: String
  /// Its report.
  let report: ReportDocument
  /// The strategy files as resolved, in the report's order.
  let strategies: [(name: String, file: JSONDocument)]
  let manifest: Manifest

  /// Opens a run, and checks the files that are read against the run's manifest.
  public init(at path: String) throws(StoredRunError) {
    let folder = FileTree.withoutLastSlashes(path)
    let files = try ManifestedFiles(of: folder, named: path)
    report = try files.report
    var strategies: [(name: String, file: JSONDocument)] = []
    for strategy in report.groups.flatMap(\.strategies) {
      strategies.append((strategy.name, try files.document(RunFile.strategy(strategy.name))))
    }
    self.strategies = strategies
    manifest = files.manifest
    self.path = folder
    name = FileTree.name(of: folder)
  }

  /// Paths of the run's files within its folder, in the order in which they were written.
  var files: [String] { manifest.files.map(\.path) }

  /// The bytes of one of the run's files, checked against its manifest; nil where it has no such file.
  func contents(of file: String) throws(StoredRunError) -> [UInt8]? {
    try ManifestedFiles(folder: path, manifest: manifest).contents(file)
  }

  /// When a strategy of the run decided.
  func schedule(of strategy: String) throws(StoredRunError) -> RebalanceSchedule {
    let name = path + "/" + RunFile.strategy(strategy)
    guard let file = strategies.first(where: { $0.name == strategy })?.file else {
      throw .unreadable(file: name)
    }
    let place = try JSONPlace(file, file: name).member("rebalance")
    guard let unit = RebalanceSchedule.Unit(rawValue: try place.text("unit")) else {
      throw try place.member("unit").unexpected("\"day\" or \"month\"")
    }
    return RebalanceSchedule(
      every: max(1, try place.integer("every")), unit: unit, burnIn: 0)
  }

  /// Over what span each return of a group runs.
  func evaluationPeriod(
    of group: GroupDocument
  ) throws(StoredRunError) -> EvaluationPeriod {
    guard let period = EvaluationPeriod(rawValue: group.period) else {
      throw .unexpected(
        file: path + "/" + RunFile.report, path: "groups.\(group.name).period",
        wanted: "one of " + EvaluationPeriod.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return period
  }

  /// Throws when a file of the run is gone or has another size than the manifest says; whether its bytes are
  /// the same is found out when it is read.
  func requireSizes() throws(StoredRunError) {
    for file in manifest.files {
      let file = (path: path + "/" + file.path, bytes: file.bytes)
      guard let size = FileSize.of(file.path) else { throw .unreadable(file: file.path) }
      guard size == file.bytes else { throw .changed(file: file.path) }
    }
  }

  /// Whether the run lists its fills.
  var listsFills: Bool { manifest.files.contains { $0.path == RunFile.fills } }

  /// Reads the run's series, or those of them that are asked for.
  ///
  /// - Parameter known: what has been read of the run before.
  func series(
    _ wanted: Set<SeriesFile> = Set(SeriesFile.allCases), columns: SeriesColumns = .all,
    beside known: RunSeries? = nil
  ) throws(StoredRunError) -> RunSeries {
    var series = known ?? RunSeries(of: report)
    for file in SeriesFile.allCases where wanted.contains(file) {
      guard let bytes = try contents(of: file.path) else { continue }
      try series.read(file, from: bytes, columns: columns)
    }
    return series
  }
}

extension ReportDocument {
  /// Reads the report of the run in a folder, checked against the run's manifest, and nothing else of it.
  init(at folder: String) throws(StoredRunError) {
    self = try ManifestedFiles(of: folder, named: folder).report
  }
}

/// Files of a run, read only as the manifest describes them.
private struct ManifestedFiles {
  let folder: String
  let manifest: Manifest

  init(folder: String, manifest: Manifest) { (self.folder, self.manifest) = (folder, manifest) }

  /// The files of the run in a folder, which messages name as a person did.
  init(of folder: String, named path: String) throws(StoredRunError) {
    guard FileTree.exists(folder) else { throw .missing(path: path) }
    let place = folder + "/" + RunFile.manifest
    guard FileTree.exists(place) else { throw .notARun(path: path) }
    guard let file = try? FileContents(of: place), let manifest = Manifest(reading: file.bytes)
    else {
      throw .damagedManifest(file: place)
    }
    self.init(folder: folder, manifest: manifest)
  }

  /// The run's report.
  var report: ReportDocument {
    get throws(StoredRunError) {
      try ReportDocument(reading: document(RunFile.report), file: folder + "/" + RunFile.report)
    }
  }

  /// A file's bytes; nil where the run has no such file.
  func contents(_ file: String) throws(StoredRunError) -> [UInt8]? {
    guard let entry = manifest.files.first(where: { $0.path == file }) else { return nil }
    let path = folder + "/" + file
    guard let found = try? FileContents(of: path) else { throw .unreadable(file: path) }
    guard found.sha256 == entry.sha256 else { throw .changed(file: path) }
    return found.bytes
  }

  func document(_ file: String) throws(StoredRunError) -> JSONDocument {
    let path = folder + "/" + file
    guard let bytes = try contents(file) else { throw .unreadable(file: path) }
    guard let document = JSONDocument(parsing: bytes) else {
      throw .unexpected(file: path, path: "the whole", wanted: "a JSON document")
    }
    return document
  }
}
