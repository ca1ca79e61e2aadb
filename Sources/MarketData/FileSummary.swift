public import TimeSeries

/// What a data file holds and what was left out of it: nothing is dropped in silence.
public struct FileSummary: Sendable, Equatable {
  /// Days with a value in one column.
  public struct Coverage: Sendable, Equatable {
    /// The column's name in the file.
    public let column: String
    /// How many rows have a value.
    public let count: Int
    /// The first and last day with a value; nil when there is none.
    public let first: Day?
    /// The last day with a value; nil when there is none.
    public let last: Day?
  }

  /// How often a span between a row and the next occurs.
  public struct Gap: Sendable, Equatable {
    /// Calendar days from a row to the next (1 from Monday to Tuesday, 3 over a weekend).
    public let days: Int
    /// How many pairs of neighboring rows are so far apart.
    public let count: Int
  }

  /// The longest span between a row and the next; the first of several.
  public struct LongestGap: Sendable, Equatable {
    /// Calendar days.
    public let days: Int
    /// The rows' days.
    public let from: Day
    /// The day of the row after the span.
    public let through: Day
  }

  /// The file's name without its folder.
  public let file: String
  /// The file as the caller named it.
  public let path: String
  /// 64 hexadecimal digits.
  public let sha256: String
  /// Length in bytes.
  public let bytes: Int
  /// What kind of file it is.
  public let dialect: Dialect
  /// How the file writes its table, where it is not the plain form: `dates DD.MM.YYYY, fields separated by ';'`.
  public let form: String?
  /// How many rows the file has.
  public let rowsRead: Int
  /// Rows without a value in any used column.
  public let rowsEmpty: Int
  /// Rows with a value in some of the used columns, not in all.
  public let rowsPartial: Int
  /// The used columns.
  public let columns: [Coverage]
  /// The first and last day that has a row; nil when there is no row.
  public let first: Day?
  /// The last day that has a row; nil when there is no row.
  public let last: Day?
  /// The longest span between rows; nil for fewer than two rows.
  public let longestGap: LongestGap?
  /// All spans between rows, ascending.
  public let gaps: [Gap]
  /// What a person should know before using the numbers.
  public let warnings: [String]
  /// Which state of its data the file says that it holds: `202503 CRSP database`; nil where it says none.
  public let vintage: String?
}
