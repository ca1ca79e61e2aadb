import TextFormats
import TimeSeries

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
      let hasClose = try DelimitedHead.read(path).header.contains {
        ColumnName.key($0) == "close"
      }
      return hasClose ? [DelimitedLayout.Column("Close")] : []
    } catch { throw DataError(error) }
  }
}
