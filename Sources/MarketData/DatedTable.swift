import TextFormats
import TimeSeries

/// A table of which each row has a day, and its columns as series.
struct DatedTable {
  let path: String
  let table: DelimitedTable
  let days: [Day]

  /// Reads the wanted columns of a file.
  static func read(
    _ path: String, columns: [DelimitedLayout.Column], key: DelimitedLayout.Key = .day,
    hints: TableHints = TableHints()
  ) throws(DataError) -> DatedTable {
    do {
      let table = try DelimitedTable.read(
        path, layout: DelimitedLayout(columns: columns, key: key, hints: hints))
      return DatedTable(path: path, table: table, days: .of(table.dates))
    } catch { throw DataError(error) }
  }

  var header: [String] { table.header }

  /// The columns as series, in their order; those that lack the same rows share their days.
  var series: [Series] {
    var (missing, shared): ([Int32], [Day]) = ([], days)
    return table.columns.map { column in
      if column.missingRows != missing {
        missing = column.missingRows
        shared = days.without(rows: missing)
      }
      return Series(name: column.name, days: shared, values: column.values)
    }
  }

  /// Throws when a column has no value at all.
  func requireValues() throws(DataError) {
    for column in table.columns where column.values.isEmpty {
      throw DataError(.noValues, file: path, line: table.headerLine, field: column.name)
    }
  }

  /// Counts, coverage and gaps.
  func summary(
    dialect: Dialect, warnings: [String] = [], vintage: String? = nil
  ) -> FileSummary {
    FileSummary(
      of: table, days: days, path: path, dialect: dialect, warnings: warnings, vintage: vintage)
  }
}

extension [Day] {
  /// The days of dates such as 19710816, which all exist; a month is looked up once.
  fileprivate static func of(_ dates: [Int32]) -> [Day] {
    var month: Int32 = -1
    var dayBeforeMonth: Int32 = 0
    return dates.map { date in
      if date / 100 != month {
        month = date / 100
        let first = Day(year: Int(month / 100), month: Int(month % 100), day: 1)
        dayBeforeMonth = (first?.number ?? 0) - 1
      }
      return Day(number: dayBeforeMonth + date % 100)
    }
  }

  /// All days but those of the given rows, which ascend.
  fileprivate func without(rows: [Int32]) -> [Day] {
    var kept: [Day] = []
    kept.reserveCapacity(count - rows.count)
    var next = 0
    for row in rows {
      kept.append(contentsOf: self[next..<Int(row)])
      next = Int(row) + 1
    }
    kept.append(contentsOf: self[next...])
    return kept
  }
}
