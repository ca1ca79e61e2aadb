/// A kind of series that a finished run holds, each in a file of its own.
enum SeriesFile: String, Sendable, CaseIterable {
  case periods, daily, weights, signals, yields

  /// Where it is in the run's folder.
  var path: String { "series/\(rawValue).csv" }
}
