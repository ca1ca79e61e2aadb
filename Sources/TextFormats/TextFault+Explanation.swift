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
    case .notPlainText(let kind): "is \(kind.rawValue), not delimited text; \(kind.wayOut)"
    case .nulByte: "holds a NUL byte: not plain text"
    case .carriageReturnAlone:
      "a carriage return that ends no line: save the file with LF or CRLF line ends"
    case .lineTooLong(let limit): "the line is longer than \(limit) bytes"
    case .tooManyColumns(let found, let limit): "\(found) columns, at most \(limit) are allowed"
    case .tooManyRows(let limit): "more than \(limit) rows"
    case .otherForm: "is not of the plain form"
    case .noRows(let shown, let look):
      "no line has a date: tried \"\(shown.shownInMessage(atMost: 80))\""
        + (look.map { ", \($0)" } ?? "") + "; write dates as 2019-01-02"
    case .severalDateColumns(let fields):
      "fields \(fields.listed) both hold dates; put the column that dates the rows first"
    case .severalTables(let titles):
      "holds \(titles.count) tables: \(titles.inWords); choose one with \"table\": 1"
    case .noSuchTable(let titles):
      "has no such table; it has \(titles.inWords); choose one by its number or title"
    case .headerRepeated(let line):
      "the header stands here again, and more rows follow from line \(line) on; keep one file's rows"
    case .noHeader(let columns):
      "the first row has no header line before it; write one (date,close), or name a column by its number: "
        + "\"column\": \"\(columns)\""
    case .missingColumn(let nearest, let columns):
      "no such column in the header" + Self.question(nearest, among: columns)
    case .repeatedColumn(let fields):
      "the header has this column \(fields.count) times, as fields \(fields.listed); rename one of them"
    case .fieldCount(let found, let expected):
      "\(found) \(found == 1 ? "field" : "fields"), the header has \(expected); complete the row, or put a field "
        + "that holds the delimiter into quotes"
    case .quoteNotClosed: "a quote is not closed on its line"
    case .textAfterQuote: "text follows a closing quote"
    case .notANumber(let text): "\"\(text)\" is not a number" + Self.suffix(of: text)
    case .numberOutOfRange(let text): "\"\(text)\" is outside the range of numbers"
    case .notADate(""): "the date is missing; write \(Self.aDate), or remove the row"
    case .notADate(let text): "\"\(text)\" is not \(Self.aDate)"
    case .noSuchDay(let text): "\"\(text)\" is no day of the calendar"
    case .timeBehindDate(let text):
      "\"\(text)\" has a time of day, and days have several rows; one row a day is wanted"
    case .notAStamp(let text): "\"\(text)\" is not a date with a time (2020-01-14 09:30)"
    case .noDate(let text, let next):
      "\(Self.line(text)), but more rows follow from line \(next) on"
    case .otherDateForm(let text, let first, let line):
      "\"\(text)\" is not written like \"\(first)\" on line \(line); write all dates in one way (2019-01-02)"
    case .otherDateOrder(let text, let wanted):
      "\"\(text)\" does not have the dateOrder \(wanted.rawValue)"
    case .openDateOrder(let text, let readings):
      "\"\(text)\" may be \(readings.joined(separator: " or ")), and no date of the file settles it; say "
        + "\"dateOrder\": \"day-month-year\" or \"month-day-year\" beside the column, or write dates as 2019-01-02"
    case .openCentury(let text):
      "\"\(text)\" may be 19xx or 20xx; write years with four digits"
    case .openMonths(let text):
      "\"\(text)\" may be a month, a day or a quarter; write months as 2019-01 and days as 2019-01-02"
    case .openDay(let text):
      "\"\(text)\" is a time in UTC that may belong to another day where the market is; write local days "
        + "(2019-01-02)"
    case .otherWeekday(let text, let day):
      "\"\(text)\" names another day of the week than that of \(day)"
    case .otherDecimalMark(let text, let first, let line):
      "\"\(text)\" has another decimal mark than \"\(first)\" on line \(line)"
    case .openDecimalMark(let text):
      "\"\(text)\" may have thousands or decimals, and no number of the file settles it; say \"decimalMark\": "
        + "\".\" or \",\" beside the column"
    case .otherPercentSign(let text, let first, let line):
      "\"\(text)\" and \"\(first)\" on line \(line): some numbers have a percent sign, others none"
    case .otherCurrency(let text, let first, let line):
      "\"\(text)\" is in another currency than \"\(first)\" on line \(line)"
    case .severalSecurities(let names, let count):
      "the column holds \(count) securities (\(names.map { $0.shownInMessage() }.joined(separator: ", "))"
        + (count > names.count ? ", …" : "")
        + "); keep one of them in a file, or give each a column of its own"
    case .dayRepeated(let day, let line): "\(day) is already on line \(line); keep one row a day"
    case .orderChanged(let day, let previous, let line, let ascending):
      "\(day) follows \(previous) on line \(line), but the rows before "
        + (ascending ? "ascend" : "descend")
    }
  }

  private static let aDate = "a date (1971-08-16 or 19710816)"

  private static func question(_ nearest: String?, among columns: [String]) -> String {
    if let nearest { return "; did you mean \(nearest.shownInMessage())?" }
    let shown = columns.filter { !$0.isEmpty }.prefix(12).map { $0.shownInMessage() }
    guard !shown.isEmpty else { return "" }
    return "; it has " + shown.joined(separator: ", ") + (columns.count > 12 ? ", …" : "")
  }

  /// What the end of a text says, which no number has.
  private static func suffix(of text: String) -> String {
    guard text.count > 1, let last = text.last, "KMBkmb".contains(last),
      text.dropLast().allSatisfy({ $0.isNumber || ".,".contains($0) })
    else { return "" }
    return "; write it without \(last), in full"
  }

  private static func line(_ start: String) -> String {
    start.isEmpty ? "the line is blank" : "\"\(start)\" is not a date"
  }
}

extension [TableTitle] {
  /// `1 "Value weighted" (header on line 2), 2 …`
  fileprivate var inWords: String {
    map { table in
      let title = table.title.map { " \"\($0.shownInMessage(atMost: 60))\"" } ?? ""
      return "\(table.number)\(title) (header on line \(table.line))"
    }.joined(separator: ", ")
  }
}

extension [Int] {
  /// `2, 5 and 9`
  fileprivate var listed: String {
    guard let last, count > 1 else { return map(String.init).joined() }
    return dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
  }
}

extension TextFault {
  /// Whether it may be a matter of the table's form, so that a reader of all forms is to judge it.
  var isOfTheTable: Bool {
    switch self {
    case .missingFile, .unreadable, .notAFile, .changedWhileRead, .fileTooLong, .empty,
      .notPlainText,
      .tooManyRows:
      false
    default: true
    }
  }
}
