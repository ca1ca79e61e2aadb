import TestSupport
import TextFormats
import TimeSeries

@testable import Reporting

extension TinyRuns {
  /// A run written below a folder, and read back.
  static func stored(
    _ report: Report, named name: String = "one", in folder: TemporaryFolder,
    below results: String = "results", signals: [Series] = [], yields: [Series] = [],
    started: String = "1999-03-01T12:34:56Z"
  ) throws -> StoredRun {
    let directory = RunDirectory(results: folder.path + "/" + results, name: name)
    try directory.write(
      report, background: background(of: report, signals: signals, yields: yields), fills: false,
      volatile: ["started": .string(started)], replacing: true)
    return try StoredRun(at: directory.path)
  }

  /// A series of a few days.
  static func series(_ name: String) -> Series {
    Series(name: name, days: Array(days[2...3]), values: [0.25, 0.5])
  }
}
