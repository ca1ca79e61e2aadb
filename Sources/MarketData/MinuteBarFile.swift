import TextFormats
import TimeSeries

/// How complete a file of minute bars is.
public struct MinuteBarCounts: Sendable, Equatable {
  /// Days with a bar.
  public let days: Int
  /// Bars whose stamp an earlier bar of the same day has already.
  public let repeatedStamps: Int
  /// Minutes without a bar between the first and the last bar of their day.
  public let missingMinutes: Int
  /// Bars whose stamp is earlier than that of the bar before.
  public let stampsOutOfOrder: Int
}

/// Reads files with a price a minute, as far as telling what they hold.
public enum MinuteBarFile {
  /// Counts days, repeated stamps and missing minutes, and sums the file up. Stamps are taken as
  /// written; their zone is not converted.
  public static func describe(
    _ path: String
  ) throws(DataError) -> (summary: FileSummary, counts: MinuteBarCounts) {
    let columns = try closeColumn(of: path)
    let dated = try DatedTable.read(path, columns: columns, key: .stamp)
    let counts = MinuteBarCounts(dates: dated.table.dates, minutes: dated.table.minutes)
    return (dated.summary(dialect: .minuteBars, warnings: counts.warnings), counts)
  }

  private static func closeColumn(of path: String) throws(DataError) -> [DelimitedLayout.Column] {
    do {
      let hasClose = try DelimitedHead.read(path).header.contains("Close")
      return hasClose ? [DelimitedLayout.Column("Close")] : []
    } catch { throw DataError(error) }
  }
}

extension MinuteBarCounts {
  fileprivate init(dates: [Int32], minutes: [Int32]) {
    let stamps = zip(dates, minutes).map { Int($0) * 10_000 + Int($1) }
    let distinct = Set(stamps).sorted()
    let byDay = distinct.split { $0 / 10_000 != $1 / 10_000 }
    days = byDay.count
    repeatedStamps = stamps.count - distinct.count
    missingMinutes = byDay.reduce(0) { $0 + $1[$1.endIndex - 1] - $1[$1.startIndex] + 1 - $1.count }
    stampsOutOfOrder = zip(stamps, stamps.dropFirst()).count { $0 > $1 }
  }

  fileprivate var warnings: [String] {
    var warnings: [String] = []
    if repeatedStamps > 0 { warnings.append("\(repeatedStamps) bars repeat an earlier stamp") }
    if missingMinutes > 0 { warnings.append("\(missingMinutes) minutes have no bar") }
    if stampsOutOfOrder > 0 { warnings.append("\(stampsOutOfOrder) bars are out of order") }
    return warnings
  }
}

extension [Int] {
  /// The runs of neighbors that `areApart` does not separate.
  fileprivate func split(where areApart: (Int, Int) -> Bool) -> [ArraySlice<Int>] {
    var runs: [ArraySlice<Int>] = []
    var start = startIndex
    for index in indices.dropFirst() where areApart(self[index - 1], self[index]) {
      runs.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
