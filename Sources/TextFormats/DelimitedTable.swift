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
    /// Whether its numbers have percent signs: they are percents, whatever the column is taken for.
    public internal(set) var isPercent = false
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
  /// How the rows are dated in the file.
  public let key: DelimitedHead.RowKey
  /// How the file writes its table, where it is not the plain form (ISO or compact dates, commas, decimal
  /// points): `dates DD.MM.YYYY, fields separated by ';', decimal comma`.
  public let form: String?
  /// The lines of the rows in the order of the file; only the first where they follow one another.
  private let lines: [Int]

  /// Reads a file, whose form it finds out: encoding, delimiter, header, dates and numbers.
  ///
  /// A row is a line that has a date in the field that dates the rows. Other lines may stand above the first and
  /// below the last row; the header is right above the rows. Every row has as many fields as the header, and
  /// every wanted field is a number or a word for a missing one (blank, NA, `#N/A`, a point, …).
  ///
  /// A file of the plain form is read in one quick pass. Whatever does not fit that form makes the file be read
  /// whole, its form be found from all its rows, and then its table be read.
  public static func read(
    _ path: String, layout: DelimitedLayout
  ) throws(DelimitedTextError) -> DelimitedTable {
    if layout.key == .day, layout.hints == TableHints() {
      do {
        return try TableReader(path: path, layout: layout).read()
      } catch {
        guard error.fault.isOfTheTable else { throw error }
      }
    }
    return try FoundTable(path: path, layout: layout).read()
  }

  /// The line of the file, counted from 1, that holds a row.
  public func line(ofRow row: Int) -> Int {
    let place = isDescending ? dates.count - 1 - row : row
    return lines.count == dates.count ? lines[place] : lines[0] + place
  }

  init(
    header: TableHeader, dates: [Int32], minutes: [Int32], columns: [Column], isDescending: Bool,
    digest: FileDigest, key: DelimitedHead.RowKey = .day, form: String? = nil, lines: [Int]? = nil
  ) {
    (self.header, headerLine) = (header.names, header.line)
    self.lines = lines ?? [header.firstRowLine]
    (self.minutes, self.isDescending, self.digest) = (minutes, isDescending, digest)
    (self.dates, self.columns) = (dates, columns)
    (self.key, self.form) = (key, form)
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
