import Glibc

/// What can be wrong with a delimited text.
public enum TextFault: Error, Equatable, Sendable {
  // The file itself.
  case missingFile
  case unreadable(errorNumber: Int32)
  case notAFile
  case changedWhileRead(bytesAtOpening: Int, bytesRead: Int)
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
  case repeatedColumn(fields: [Int])
  case delimiterIsNotComma(String)
  // A row.
  case fieldCount(found: Int, expected: Int)
  case quoteNotClosed
  case textAfterQuote
  case notANumber(String)
  case numberOutOfRange(String)
  case notADate(String)
  case noSuchDay(String)
  case timeBehindDate(String)
  case notAStamp(String)
  case noDate(String, rowsContinueOnLine: Int)
  // The order of the rows.
  case dayRepeated(String, firstLine: Int)
  case orderChanged(day: String, previous: String, previousLine: Int, ascendingBefore: Bool)

  /// The fault in words, as the end of a message that names the place.
  public var explanation: String {
    switch self {
    case .missingFile, .unreadable, .notAFile, .changedWhileRead: aboutTheFile
    case .noRows, .noHeader, .missingColumn, .repeatedColumn, .delimiterIsNotComma: aboutTheHeader
    case .dayRepeated, .orderChanged: aboutTheOrder
    case .empty, .notPlainText, .nulByte, .carriageReturnAlone, .lineTooLong, .tooManyColumns,
      .tooManyRows:
      aboutTheKind
    default: aboutARow
    }
  }

  private var aboutTheFile: String {
    switch self {
    case .missingFile: "no such file"
    case .unreadable(let number): "cannot be read: \(String(cString: strerror(number)))"
    case .changedWhileRead(let atOpening, let read):
      "changed while it was read: \(atOpening) bytes when opened, \(read) read"
    default: "is not a regular file"
    }
  }

  private var aboutTheKind: String {
    switch self {
    case .empty: "the file is empty"
    case .notPlainText(let kind): "is \(kind.rawValue), not delimited text"
    case .nulByte: "holds a NUL byte: not plain text"
    case .carriageReturnAlone:
      "a carriage return that ends no line: save the file with LF or CRLF line ends"
    case .lineTooLong(let limit): "the line is longer than \(limit) bytes"
    case .tooManyColumns(let found, let limit): "\(found) columns, at most \(limit) are allowed"
    case .tooManyRows(let limit): "more than \(limit) rows"
    default: "unusable"
    }
  }

  private var aboutTheHeader: String {
    switch self {
    case .noRows: "no line starts with a date (1971-08-16 or 19710816)"
    case .noHeader: "the first row has no header line before it"
    case .missingColumn(let nearest?): "no such column in the header; did you mean \(nearest)?"
    case .missingColumn: "no such column in the header"
    case .repeatedColumn(let fields):
      "the header has this column \(fields.count) times, as fields \(fields.listed)"
    case .delimiterIsNotComma(let found): "columns are separated by \(found), not by commas"
    default: "unusable header"
    }
  }

  private var aboutARow: String {
    switch self {
    case .fieldCount(let found, let expected):
      "\(found) \(found == 1 ? "field" : "fields"), the header has \(expected)"
    case .quoteNotClosed: "a quote is not closed on its line"
    case .textAfterQuote: "text follows a closing quote"
    case .notANumber(let text): "\"\(text)\" is not a number"
    case .numberOutOfRange(let text): "\"\(text)\" is outside the range of numbers"
    case .notADate(let text): "\"\(text)\" is not a date (1971-08-16 or 19710816)"
    case .noSuchDay(let text): "\"\(text)\" is no day of the calendar"
    case .timeBehindDate(let text): "\"\(text)\" has a time of day; a date alone is wanted"
    case .notAStamp(let text): "\"\(text)\" is not a date with a time (2020-01-14 09:30)"
    case .noDate("", let next): "the line is blank, but more rows follow from line \(next) on"
    case .noDate(let text, let next):
      "\"\(text)\" is not a date, but more rows follow from line \(next) on"
    default: "unusable row"
    }
  }

  private var aboutTheOrder: String {
    switch self {
    case .dayRepeated(let day, let line): "\(day) is already on line \(line)"
    case .orderChanged(let day, let previous, let line, let ascending):
      "\(day) follows \(previous) on line \(line), but the rows before "
        + (ascending ? "ascend" : "descend")
    default: "unusable order"
    }
  }
}

extension [Int] {
  /// `2, 5 and 9`
  fileprivate var listed: String {
    guard let last, count > 1 else { return map(String.init).joined() }
    return dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
  }
}
