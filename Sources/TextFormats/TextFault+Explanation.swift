import Glibc

extension TextFault {
  /// The fault in words, as the end of a message that names the place.
  public var explanation: String {
    switch self {
    case .missingFile: "no such file"
    case .unreadable(let number): "cannot be read: \(String(cString: strerror(number)))"
    case .notAFile: "is not a regular file"
    case .changedWhileRead(let before, let read):
      "changed while it was read: \(before) bytes when opened, \(read) read"
    case .fileTooLong(let limit): "is longer than \(limit) bytes"
    case .empty: "the file is empty"
    case .notPlainText(let kind): "is \(kind.rawValue), not delimited text"
    case .nulByte: "holds a NUL byte: not plain text"
    case .carriageReturnAlone:
      "a carriage return that ends no line: save the file with LF or CRLF line ends"
    case .lineTooLong(let limit): "the line is longer than \(limit) bytes"
    case .tooManyColumns(let found, let limit): "\(found) columns, at most \(limit) are allowed"
    case .tooManyRows(let limit): "more than \(limit) rows"
    case .noRows: "no line starts with \(Self.aDate)"
    case .noHeader: "the first row has no header line before it"
    case .missingColumn(let nearest): "no such column in the header" + Self.question(nearest)
    case .repeatedColumn(let fields):
      "the header has this column \(fields.count) times, as fields \(fields.listed)"
    case .delimiterIsNotComma(let found): "columns are separated by \(found), not by commas"
    case .fieldCount(let found, let expected):
      "\(found) \(found == 1 ? "field" : "fields"), the header has \(expected)"
    case .quoteNotClosed: "a quote is not closed on its line"
    case .textAfterQuote: "text follows a closing quote"
    case .notANumber(let text): "\"\(text)\" is not a number"
    case .numberOutOfRange(let text): "\"\(text)\" is outside the range of numbers"
    case .notADate(let text): "\"\(text)\" is not \(Self.aDate)"
    case .noSuchDay(let text): "\"\(text)\" is no day of the calendar"
    case .timeBehindDate(let text): "\"\(text)\" has a time of day; a date alone is wanted"
    case .notAStamp(let text): "\"\(text)\" is not a date with a time (2020-01-14 09:30)"
    case .noDate(let text, let next):
      "\(Self.line(text)), but more rows follow from line \(next) on"
    case .dayRepeated(let day, let line): "\(day) is already on line \(line)"
    case .orderChanged(let day, let previous, let line, let ascending):
      "\(day) follows \(previous) on line \(line), but the rows before "
        + (ascending ? "ascend" : "descend")
    }
  }

  private static let aDate = "a date (1971-08-16 or 19710816)"

  private static func question(_ nearest: String?) -> String {
    nearest.map { "; did you mean \($0)?" } ?? ""
  }

  private static func line(_ start: String) -> String {
    start.isEmpty ? "the line is blank" : "\"\(start)\" is not a date"
  }
}

extension [Int] {
  /// `2, 5 and 9`
  fileprivate var listed: String {
    guard let last, count > 1 else { return map(String.init).joined() }
    return dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
  }
}
