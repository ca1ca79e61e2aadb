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

  /// Not of the plain form: the file is read again in its own.
  case otherForm

  // Its tables and header.
  /// No line has a date: the line that comes nearest to a row, and what it looks like.
  case noRows(shown: String, look: String?)
  /// The fields, counted from 1, that have dates, none of them the first.
  case severalDateColumns(fields: [Int])
  case severalTables([TableTitle])
  case noSuchTable([TableTitle])
  case headerRepeated(rowsContinueOnLine: Int)
  /// How many columns there are.
  case noHeader(columns: Int)
  /// What may have been meant, and which columns there are.
  case missingColumn(nearest: String?, columns: [String] = [])
  /// The fields, counted from 1, that have the name.
  case repeatedColumn(fields: [Int])

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

  // The form of dates. Strings are fields as written.
  case otherDateForm(String, first: String, firstLine: Int)
  case otherDateOrder(String, wanted: DateOrder)
  /// What the date is in each order.
  case openDateOrder(String, [String])
  case openCentury(String)
  /// Months that may as well be days or quarters.
  case openMonths(String)
  /// A time in UTC that may belong to another day where the market is.
  case openDay(String)
  case otherWeekday(String, day: String)

  // The form of numbers. Strings are fields as written.
  case otherDecimalMark(String, first: String, firstLine: Int)
  case openDecimalMark(String)
  case otherPercentSign(String, first: String, firstLine: Int)
  case otherCurrency(String, first: String, firstLine: Int)

  /// A line among the rows that starts with no date.
  case noDate(String, rowsContinueOnLine: Int)

  /// The days repeat because a column names several securities: some of them, and how many they are.
  case severalSecurities([String], count: Int)

  // The order of the rows. Strings are ISO days.
  case dayRepeated(String, firstLine: Int)
  case orderChanged(day: String, previous: String, previousLine: Int, ascendingBefore: Bool)
}
