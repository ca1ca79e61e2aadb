/// The wanted columns of a delimited text file, whose rows are dated by their first field.
public struct DelimitedTable: Sendable {
  /// The numbers of one column: one a row, the missing ones left out.
  public struct Column: Sendable, Equatable {
    /// Its name in the header.
    public let name: String
    /// The numbers that are there, divided by the column's unit, in the order of the rows.
    public internal(set) var values: [Double]
    /// The rows whose number is missing, ascending.
    public internal(set) var missingRows: [Int32]
  }

  /// The names of all columns, the date's included.
  public let header: [String]
  /// The line of the header, counted from 1.
  public let headerLine: Int
  /// The date of each row as the number 19710816. Days ascend, however the file has them; stamps
  /// keep the file's order.
  public private(set) var dates: [Int32]
  /// Minutes after midnight of each row; empty unless the rows have stamps.
  public let minutes: [Int32]
  /// The wanted columns, in the order in which they were asked for.
  public private(set) var columns: [Column]
  /// Whether the file's rows descend, so that they were reversed.
  public let isDescending: Bool
  /// Length and hash of the whole file.
  public let digest: FileDigest
  private let firstLine: Int

  /// Reads a file.
  ///
  /// The header is the last line that is not blank before the first row; a row is a line that
  /// starts with a date. Lines that start with none may stand before the first and after the last
  /// row. Every row has as many fields as the header, and every wanted field is a number or missing
  /// (blank, NA, N/A, NaN, null or a point).
  public static func read(
    _ path: String, layout: DelimitedLayout
  ) throws(DelimitedTextError) -> DelimitedTable {
    try TableReader(path: path, layout: layout).read()
  }

  /// The line of the file, counted from 1, that holds a row.
  public func line(ofRow row: Int) -> Int {
    firstLine + (isDescending ? dates.count - 1 - row : row)
  }

  init(
    header: TableHeader, dates: [Int32], minutes: [Int32], columns: [Column], isDescending: Bool,
    digest: FileDigest
  ) {
    (self.header, headerLine, firstLine) = (header.names, header.line, header.firstRowLine)
    (self.minutes, self.isDescending, self.digest) = (minutes, isDescending, digest)
    (self.dates, self.columns) = (dates, columns)
    if isDescending { turnRound() }
  }

  private mutating func turnRound() {
    let last = Int32(dates.count) - 1
    dates.reverse()
    for index in columns.indices {
      columns[index].values.reverse()
      columns[index].missingRows.reverse()
      for row in columns[index].missingRows.indices {
        columns[index].missingRows[row] = last - columns[index].missingRows[row]
      }
    }
  }
}
