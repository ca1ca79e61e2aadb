import TextFormats
import TimeSeries

extension FileSummary {
  /// The summary of a table whose rows have these days, ascending or (stamps) repeating.
  init(
    of table: DelimitedTable, days: [Day], path: String, dialect: Dialect, warnings: [String] = [],
    vintage: String? = nil
  ) {
    file = path.split(separator: "/").last.map(String.init) ?? path
    (self.path, self.dialect, self.warnings) = (path, dialect, warnings)
    self.vintage = vintage
    form = table.form
    (sha256, bytes) = (table.digest.sha256, table.digest.bytes)
    rowsRead = days.count
    (rowsEmpty, rowsPartial) = table.rowsWithMissingNumbers
    columns = table.columns.map { Coverage(of: $0, days: days) }
    (first, last) = (days.first, days.last)
    let spans = zip(days.dropFirst(), days).map { Int($0.number - $1.number) }
    gaps = FileSummary.gaps(of: spans)
    longestGap = gaps.last.flatMap { gap in
      spans.firstIndex(of: gap.days).map {
        LongestGap(days: gap.days, from: days[$0], through: days[$0 + 1])
      }
    }
  }

  /// Counts spans of up to 31 days by position and the rare longer ones by name.
  private static func gaps(of spans: [Int]) -> [Gap] {
    var short = [Int](repeating: 0, count: 32)
    var long: [Int: Int] = [:]
    for span in spans {
      if short.indices.contains(span) { short[span] += 1 } else { long[span, default: 0] += 1 }
    }
    let frequent = short.indices.map { Gap(days: $0, count: short[$0]) }.filter { $0.count > 0 }
    let rare = long.map { Gap(days: $0.key, count: $0.value) }
    return (frequent + rare).sorted { $0.days < $1.days }
  }
}

extension FileSummary.Coverage {
  fileprivate init(of column: DelimitedTable.Column, days: [Day]) {
    let missing = column.missingRows
    // The first row that is there is the first whose number the missing ones do not count up to.
    let first = zip(missing, missing.indices).first { Int($0) != $1 }?.1 ?? missing.count
    let fromEnd = zip(missing.reversed(), 0...).first { Int($0) != days.count - 1 - $1 }?.1
    let last = days.count - 1 - (fromEnd ?? missing.count)
    self.init(
      column: column.name, count: column.values.count,
      first: days.indices.contains(first) ? days[first] : nil,
      last: days.indices.contains(last) ? days[last] : nil)
  }
}

extension DelimitedTable {
  /// How many rows lack the numbers of all columns, and of some but not all.
  fileprivate var rowsWithMissingNumbers: (all: Int, some: Int) {
    guard columns.contains(where: { !$0.missingRows.isEmpty }) else { return (0, 0) }
    var missing = [Int](repeating: 0, count: dates.count)
    for column in columns {
      for row in column.missingRows { missing[Int(row)] += 1 }
    }
    let all = missing.count { $0 == columns.count }
    return (all, missing.count { $0 > 0 } - all)
  }
}
