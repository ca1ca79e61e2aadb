/// What can be wrong with a delimited text.
public enum TextFault: Error, Equatable, Sendable {
  // The file itself.
  case missingFile
  /// The system's error number.
  case unreadable(errorNumber: Int32)
  /// A folder, a pipe or a device.
  case notAFile
  case changedWhileRead(bytesAtOpening: Int, bytesRead: Int)
  /// The limit in bytes.
  case fileTooLong(limit: Int)

  // What kind of file it is.
  case empty
  case notPlainText(FileKind)
  case nulByte
  case carriageReturnAlone
  case lineTooLong(limit: Int)
  case tooManyColumns(found: Int, limit: Int)
  case tooManyRows(limit: Int)

  // Its header.
  case noRows
  case noHeader
  case missingColumn(nearest: String?)
  /// The fields, counted from 1, that have the name.
  case repeatedColumn(fields: [Int])
  /// The delimiter behind a row's date, as a literal.
  case delimiterIsNotComma(String)

  // A row. Strings are fields as written.
  case fieldCount(found: Int, expected: Int)
  case quoteNotClosed
  case textAfterQuote
  case notANumber(String)
  case numberOutOfRange(String)
  case notADate(String)
  case noSuchDay(String)
  case timeBehindDate(String)
  case notAStamp(String)
  /// A line among the rows that starts with no date.
  case noDate(String, rowsContinueOnLine: Int)

  // The order of the rows. Strings are ISO days.
  case dayRepeated(String, firstLine: Int)
  case orderChanged(day: String, previous: String, previousLine: Int, ascendingBefore: Bool)
}
