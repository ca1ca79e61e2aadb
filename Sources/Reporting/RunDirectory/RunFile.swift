/// Where the files of a run directory are within it; those of series are a ``SeriesFile``.
enum RunFile {
  static let report = "report.json"
  static let manifest = "MANIFEST.json"
  /// When, how long and where the run took place.
  static let volatile = "volatile.json"
  /// What was tried on the same data, as of the day of writing; outside the manifest, as ``volatile`` is.
  static let trials = "trials.json"
  /// The files that no manifest lists.
  static let outsideManifest = [manifest, volatile, trials]
  static let fills = "series/fills.csv"

  /// The file of a strategy as resolved.
  static func strategy(_ name: String) -> String { "strategies/\(name).json" }
}
