/// What to read of a table: which columns, how its rows are dated, and within which limits.
public struct DelimitedLayout: Sendable {
  /// How the first field of every row dates it.
  public enum Key: Sendable {
    /// A day, each at most once, all ascending or all descending.
    case day
    /// A day and a time, in whatever order they come (`2020-01-14 09:30:00-05:00`).
    case stamp
  }

  /// A column to read.
  public struct Column: Sendable {
    /// Its name in the header.
    public let name: String
    /// What every number is divided by: 100 turns percent into decimals.
    public let unit: Double
    /// Numbers as written that stand for a missing one (-99.99, -999); nil when none does.
    public let missing: ClosedRange<Double>?

    /// A column by its name, what its numbers are divided by, and the numbers in it that stand for
    /// a missing one.
    public init(_ name: String, dividedBy unit: Double = 1, missing: ClosedRange<Double>? = nil) {
      (self.name, self.unit, self.missing) = (name, unit, missing)
    }
  }

  /// The columns to read, in the order in which they are wanted.
  public var columns: [Column]
  /// How rows are dated.
  public var key: Key
  /// What is said of the file where it leaves its own form open.
  public var hints: TableHints

  /// Bytes asked of the system at a time.
  var bufferSize = 64 * 1024
  /// Longest line in bytes.
  var longestLine = 1 << 20
  /// Most columns of a header.
  var mostColumns = 4096
  /// Most rows.
  var mostRows = 20_000_000

  /// A layout of the columns that are wanted.
  public init(columns: [Column], key: Key = .day, hints: TableHints = TableHints()) {
    (self.columns, self.key, self.hints) = (columns, key, hints)
  }
}
