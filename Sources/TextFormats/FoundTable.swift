/// A table in whatever form a file has it: read whole, its form found from all its rows.
struct FoundTable {
  private let path: String
  private let layout: DelimitedLayout
  private let finder: TableFinder
  private let section: TableSection
  private let dates: DateForm
  private let firstDate: String

  /// Finds the table that is wanted and how its rows are dated.
  init(path: String, layout: DelimitedLayout) throws(DelimitedTextError) {
    (self.path, self.layout) = (path, layout)
    let text = try TextLines(path: path, longestLine: layout.longestLine)
    finder = try TableFinder(text, path: path)
    section = try finder.sections().chosen(by: layout.hints.table, in: path)
    let written = try finder.writtenDates(of: section)
    firstDate = written[0].text
    do {
      dates = try DateFormFinder(written, order: layout.hints.dateOrder).form()
    } catch { throw DelimitedTextError(error.fault, file: path, line: error.line) }
  }

  /// Reads the rows.
  func read() throws(DelimitedTextError) -> DelimitedTable {
    try checkKey()
    let rows = RowStore(path: path, layout: layout, delimiter: finder.delimiter)
    try rows.open(section.header)
    let form = try numberForms()
    rows.numbers = form
    rows.missingCodes = section.missingCodes
    try takeRows(rows)
    return try rows.table(
      digest: finder.text.digest, key: key, form: words(form),
      lines: section.rows.map { $0 + 1 })
  }

  private var key: DelimitedHead.RowKey { DelimitedHead.RowKey(dates) }

  private func checkKey() throws(DelimitedTextError) {
    let line = section.rows[0] + 1
    switch layout.key {
    case .day:
      guard dates.dropsTimes else {
        throw DelimitedTextError(.timeBehindDate(firstDate), file: path, line: line)
      }
    case .stamp:
      guard !dates.dropsTimes else {
        throw DelimitedTextError(.notAStamp(firstDate), file: path, line: line)
      }
    }
  }

  private func takeRows(_ rows: RowStore) throws(DelimitedTextError) {
    var splitter = FieldSplitter(finder.delimiter)
    do {
      for row in section.rows {
        try finder.text.withLine(row) { bytes throws(DelimitedTextError) in
          guard (try? splitter.split(bytes)) != nil,
            let written = splitter.withField(finder.dateField, { WrittenDate($0) }),
            let date = dates.date(of: written)
          else { preconditionFailure("a row's date was read before") }
          let minute = dates.dropsTimes ? nil : written.time?.minute
          try rows.take(bytes, date: date, minute: minute, line: row + 1)
        }
      }
    } catch {
      throw securities(error)
    }
    try refuseSecurities()
  }
}

// MARK: Numbers

extension FoundTable {
  /// How the numbers of each wanted column are written, in the order in which they are wanted.
  private func numberForms() throws(DelimitedTextError) -> [NumberForm] {
    let fields = layout.columns.map { (try? section.header.field(of: $0.name)) ?? 0 }
    var columns = [NumberFormFinder](repeating: NumberFormFinder(), count: fields.count)
    finder.eachRow(of: section) { splitter, line in
      for (slot, field) in fields.enumerated() where field < splitter.count {
        splitter.withField(field) { columns[slot].add($0, line: line) }
      }
    }
    let fileMark = columns.contains(where: \.isOpen) ? markOfTheFile() : nil
    var forms: [NumberForm] = []
    for (slot, column) in columns.enumerated() {
      do {
        var form = try column.form(mark: fileMark ?? (column.isOpenComma ? nil : usualMark))
        if let mark = layout.hints.decimalMark { form.decimal = mark == .comma ? "," : "." }
        forms.append(form)
      } catch {
        throw DelimitedTextError(
          error.fault, file: path, line: error.line, field: layout.columns[slot].name)
      }
    }
    return forms
  }

  /// Between commas, a lone point before three digits is a decimal point; elsewhere it may part thousands.
  private var usualMark: Unicode.Scalar? {
    finder.delimiter == .comma && dates.shape != .yearLast(ASCII.point) ? "." : nil
  }

  /// The decimal mark that all columns with one agree on, or that a user names; nil when there is none or two.
  private func markOfTheFile() -> Unicode.Scalar? {
    if let mark = layout.hints.decimalMark { return mark == .comma ? "," : "." }
    var evidence = NumberFormFinder()
    finder.eachRow(of: section) { splitter, line in
      for field in 0..<splitter.count where field != finder.dateField {
        splitter.withField(field) { evidence.add($0, line: line) }
      }
    }
    guard (evidence.point == nil) != (evidence.comma == nil) else { return nil }
    return evidence.point != nil ? "." : ","
  }
}

// MARK: Several securities in one file

extension FoundTable {
  /// Where days repeat because a column names several securities, an error that says so in place of another.
  private func securities(_ error: DelimitedTextError) -> DelimitedTextError {
    switch error.fault {
    case .dayRepeated, .orderChanged: break
    default: return error
    }
    let fields = (0..<section.width).filter { $0 != finder.dateField }
    let words = finder.names(inFields: fields, of: section)
    for field in fields {
      guard let names = words[field], !names.contains(where: Self.isDate), names.count > 1,
        names.count <= 1000
      else { continue }
      if names.allSatisfy(Self.isTime) {
        return DelimitedTextError(
          .timeBehindDate("\(firstDate) \(names[0])"), file: path, line: error.line,
          field: section.header.label(ofField: field))
      }
      return DelimitedTextError(
        .severalSecurities(Array(names.prefix(5)), count: names.count), file: path,
        line: error.line,
        field: section.header.label(ofField: field))
    }
    return error
  }

  private static func isDate(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { WrittenDate($0) != nil }
  }

  /// Refuses a column of tickers that changes from row to row, even where no day repeats.
  private func refuseSecurities() throws(DelimitedTextError) {
    guard let field = section.header.names.firstIndex(where: ColumnName.isTicker),
      field != finder.dateField
    else { return }
    let names = finder.names(inFields: [field], of: section)[field] ?? []
    guard names.count > 1 else { return }
    throw DelimitedTextError(
      .severalSecurities(Array(names.prefix(5)), count: names.count), file: path,
      line: section.header.line, field: section.header.names[field])
  }
}

// MARK: In words

extension FoundTable {
  private func words(_ numbers: [NumberForm]) -> String? {
    let text = finder.text
    var parts: [String] = []
    if text.encoding != .utf8 { parts.append("\(text.encoding.rawValue) text") }
    if text.endsInCarriageReturns { parts.append("lines ended by carriage returns") }
    if let dates = dates.inWords(sample: firstDate) { parts.append(dates) }
    if finder.dateField > 0 { parts.append("dates in field \(finder.dateField + 1)") }
    if finder.delimiter != .comma {
      parts.append("fields separated by \(finder.delimiter.inWords)")
    }
    if numbers.contains(where: { $0.decimal == "," }) { parts.append("decimal comma") }
    if numbers.contains(where: \.isPercent) { parts.append("percent signs") }
    let currencies = numbers.compactMap(\.currency)
    if let currency = currencies.first { parts.append("amounts in \(currency)") }
    if section.header.isNumbered { parts.append("no header: columns are numbered") }
    if section.hasTrailingDelimiter { parts.append("an empty field at the end of each row") }
    if !section.missingCodes.isEmpty {
      let codes = section.missingCodes.map(Self.short).joined(separator: " and ")
      parts.append("\(codes) as missing")
    }
    if let choice = layout.hints.table {
      switch choice {
      case .number(let number): parts.append("table \(number)")
      case .title(let title): parts.append("table \"\(title.shownInMessage())\"")
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension FoundTable {
  private static func isTime(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { WrittenTime($0) != nil }
  }

  /// `-99.99`, `-999`
  private static func short(_ number: Double) -> String {
    var bytes: [UInt8] = []
    bytes.append(decimal: number)
    if bytes.suffix(2) == Array(".0".utf8)[...] { bytes.removeLast(2) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// One of several tables of a file, for messages.
public struct TableTitle: Sendable, Equatable {
  /// Counted from 1.
  public let number: Int
  /// The line above its header.
  public let title: String?
  /// The line of its header.
  public let line: Int
}

extension [TableSection] {
  /// The table that is chosen; without a choice the only one.
  func chosen(
    by choice: TableHints.Choice?, in path: String
  ) throws(DelimitedTextError) -> TableSection {
    let titles = enumerated().map { place, section in
      TableTitle(number: place + 1, title: section.title, line: section.header.line)
    }
    switch choice {
    case nil:
      guard count == 1 else { throw DelimitedTextError(.severalTables(titles), file: path) }
      return self[0]
    case .number(let number)?:
      if indices.contains(number - 1) { return self[number - 1] }
    case .title(let title)?:
      let key = ColumnName.key(title)
      let found = indices.filter { self[$0].title.map(ColumnName.key) == key }
      let near =
        found.isEmpty
        ? indices.filter { self[$0].title.map { ColumnName.key($0).contains(key) } ?? false }
        : found
      if near.count == 1, !key.isEmpty { return self[near[0]] }
    }
    throw DelimitedTextError(.noSuchTable(titles), file: path)
  }
}
