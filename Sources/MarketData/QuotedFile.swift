public import TextFormats
import TimeSeries

/// Reads one column of any file with a date in front: prices, a FRED series, a series of one's own.
public enum QuotedFile {
  /// Reads the column of that name. Rows without a value are left out and counted.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - column: the name of the column.
  ///   - hints: what is said of the file where it leaves its form open.
  public static func read(
    _ path: String, column: String, hints: TableHints = TableHints()
  ) throws(DataError) -> QuotedValues {
    let dated = try DatedTable.read(
      path, columns: [DelimitedLayout.Column(column)], hints: hints)
    try dated.requireValues()
    let dialect = Dialect(of: DelimitedHead(header: dated.header, key: dated.table.key))
    return QuotedValues(
      values: dated.series[0], isPercent: dated.table.columns[0].isPercent,
      summary: dated.summary(dialect: dialect))
  }
}
