import TextFormats
import TimeSeries

/// Reads one column of any file with a date in front: prices, a FRED series, a series of one's own.
public enum QuotedFile {
  /// Reads the column of that name. Rows without a value are left out and counted.
  public static func read(_ path: String, column: String) throws(DataError) -> QuotedValues {
    let dated = try DatedTable.read(path, columns: [DelimitedLayout.Column(column)])
    try dated.requireValues()
    let dialect = Dialect(of: DelimitedHead(header: dated.header, key: .day))
    return QuotedValues(values: dated.series[0], summary: dated.summary(dialect: dialect))
  }
}
