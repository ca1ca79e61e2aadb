import Glibc

/// Reads a table: most rows in one pass over their bytes, unusual lines a second time with care.
final class TableReader {
  private let path: String
  private let layout: DelimitedLayout
  private var blocks: LineBlocks
  private let store: ColumnStore
  private var line = 0  // lines handled so far
  private var splitter = FieldSplitter()
  private var order = RowOrder()
  private var minutes: [Int32] = []

  private var header: TableHeader?
  private var plan = RowPlan()
  private var lastText: (line: Int, bytes: [UInt8])?  // before the rows: perhaps the header
  private var behindRows: (line: Int, text: String)?  // the first line after the rows

  init(path: String, layout: DelimitedLayout) throws(DelimitedTextError) {
    (self.path, self.layout) = (path, layout)
    store = ColumnStore(columns: layout.columns)
    blocks = try LineBlocks(
      path: path, bufferSize: layout.bufferSize, longestLine: layout.longestLine)
  }

  func read() throws(DelimitedTextError) -> DelimitedTable {
    while let block = try nextBlock() {
      try refuseNUL(in: block)
      try scan(line == 0 ? try text(ofFirst: block) : block)
      guard store.rows <= layout.mostRows else {
        throw error(.tooManyRows(limit: layout.mostRows), line: nil)
      }
    }
    guard line > 0 else { throw error(.empty, line: nil) }
    guard let header else { throw error(.noRows, line: nil) }
    store.flush()
    return DelimitedTable(
      header: header, dates: store.dates, minutes: minutes, columns: store.columns,
      isDescending: order.isDescending, digest: try blocks.digest())
  }
}

// MARK: Blocks and lines

extension TableReader {
  private func nextBlock() throws(DelimitedTextError) -> UnsafeBufferPointer<UInt8>? {
    do {
      return try blocks.next()
    } catch {
      switch error {
      case .reading(let readError): throw readError
      case .lineTooLong:
        throw self.error(.lineTooLong(limit: layout.longestLine), line: line + 1)
      }
    }
  }

  /// Refuses other kinds of file by their first bytes, and skips a byte-order mark.
  private func text(
    ofFirst block: UnsafeBufferPointer<UInt8>
  ) throws(DelimitedTextError) -> UnsafeBufferPointer<UInt8> {
    if let kind = FileKind(firstBytes: block) { throw error(.notPlainText(kind), line: nil) }
    let hasMark = block.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? UnsafeBufferPointer(rebasing: block[3...]) : block
  }

  private func refuseNUL(in block: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    guard let start = block.baseAddress, let found = memchr(start, 0, block.count) else { return }
    if line == 0, let kind = FileKind(firstBytes: block) {
      throw error(.notPlainText(kind), line: nil)
    }
    let before = start.distance(to: UnsafePointer(found.assumingMemoryBound(to: UInt8.self)))
    let newlines = block[..<before].count { $0 == ASCII.newline }
    throw error(.nulByte, line: line + newlines + 1)
  }

  /// Handles the lines of a block: rows at once as far as they are plain, then a line with care.
  private func scan(_ block: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    guard var place = block.baseAddress else { return }
    let end = place + block.count
    while place < end {
      if header != nil, behindRows == nil, layout.key == .day {
        place = scanPlainRows(from: place, to: end)
        if place == end { return }
      }
      guard let newline = memchr(place, Int32(ASCII.newline), end - place) else { return }
      let next = UnsafePointer(newline.assumingMemoryBound(to: UInt8.self)) + 1
      line += 1
      try take(UnsafeBufferPointer(start: place, count: next - place - 1))
      place = next
    }
  }

  /// Reads rows up to the first unusual one, whose start it returns.
  private func scanPlainRows(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    let (place, rows) = plan.scan(from: start, to: end, order: &order, into: store)
    line += rows
    return place
  }

  private func error(_ fault: TextFault, line: Int?, field: Int? = nil) -> DelimitedTextError {
    let label = field.flatMap { field in header?.label(ofField: field) }
    return DelimitedTextError(fault, file: path, line: line, field: label)
  }
}

// MARK: One line with care

extension TableReader {
  private func take(_ raw: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    let hasReturn = raw.last == ASCII.carriageReturn
    let text = hasReturn ? UnsafeBufferPointer(rebasing: raw.dropLast()) : raw
    guard !text.contains(ASCII.carriageReturn) else {
      throw error(.carriageReturnAlone, line: line)
    }
    let key = FieldSplitter.firstField(of: text)
    switch DateText.read(key) {
    case .date(let date):
      guard layout.key == .day else { throw error(.notAStamp(key.string), line: line) }
      try takeRow(text, date: date, minute: nil)
    case .dateWithTime(let date, let length):
      try takeStampedRow(text, key: key, date: date, dateLength: length)
    case .noSuchDay: throw error(.noSuchDay(key.string), line: line)
    case .dateBefore(let delimiter):
      throw error(
        .delimiterIsNotComma(String(UnicodeScalar(delimiter)).debugDescription), line: line)
    case .notADate: try takeOther(text, key: key)
    }
  }

  /// A line that is no row: before the rows perhaps the header, after them a footer.
  private func takeOther(
    _ text: UnsafeBufferPointer<UInt8>, key: UnsafeBufferPointer<UInt8>
  ) throws(DelimitedTextError) {
    let isBlank = text.allSatisfy { $0 == ASCII.space || $0 == ASCII.tab }
    if header == nil {
      if !isBlank { lastText = (line, Array(text)) }
      return
    }
    let looksLikeRow = key.first.map { $0 &- ASCII.zero < 10 } ?? false
    if looksLikeRow { throw error(.notADate(key.string), line: line) }
    if behindRows == nil { behindRows = (line, isBlank ? "" : key.string) }
  }

  private func takeStampedRow(
    _ text: UnsafeBufferPointer<UInt8>, key: UnsafeBufferPointer<UInt8>, date: Int32,
    dateLength: Int
  ) throws(DelimitedTextError) {
    guard layout.key == .stamp else { throw error(.timeBehindDate(key.string), line: line) }
    let time = UnsafeBufferPointer(rebasing: key[(dateLength + 1)...])
    guard let minute = TimeText.minute(of: time) else {
      throw error(.notAStamp(key.string), line: line)
    }
    try takeRow(text, date: date, minute: minute)
  }

  private func takeRow(
    _ text: UnsafeBufferPointer<UInt8>, date: Int32, minute: Int32?
  ) throws(DelimitedTextError) {
    if header == nil { try openTable(rowBytes: text.count + 1) }
    if let behindRows {
      throw error(
        .noDate(behindRows.text, rowsContinueOnLine: line), line: behindRows.line)
    }
    try split(text)
    let expected = header?.names.count ?? 0
    guard splitter.count == expected else {
      throw error(.fieldCount(found: splitter.count, expected: expected), line: line)
    }
    if let minute { minutes.append(minute) } else { try checkOrder(date) }
    for field in plan.fields { try takeNumber(of: field) }
    store.commit(date: date)
  }

  private func checkOrder(_ date: Int32) throws(DelimitedTextError) {
    do { try order.add(date, rows: store.rows, line: line) } catch {
      throw self.error(error, line: line)
    }
  }

  private func takeNumber(of wanted: RowPlan.Field) throws(DelimitedTextError) {
    do {
      let value = try splitter.withField(wanted.field) { bytes throws(DecimalText.Fault) in
        try TableReader.number(bytes)
      }
      if let value { wanted.put(value, into: store) } else { store.putMissing(in: wanted.slot) }
    } catch {
      let text = splitter.string(wanted.field)
      let fault: TextFault = error == .notANumber ? .notANumber(text) : .numberOutOfRange(text)
      throw self.error(fault, line: line, field: wanted.field)
    }
  }

  /// The number of a field, or nil where a word stands for a missing one.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(DecimalText.Fault) -> Double? {
    if DelimitedLayout.missingWords.contains(where: bytes.elementsEqual) { return nil }
    return try DecimalText.value(of: bytes)
  }

  private func split(_ text: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    do { try splitter.split(text) } catch { throw self.error(error, line: line) }
  }
}

// MARK: The header

extension TableReader {
  /// Takes the last line before the first row as the header and finds the wanted columns in it.
  private func openTable(rowBytes: Int) throws(DelimitedTextError) {
    guard let lastText else { throw error(.noHeader, line: line) }
    do {
      try lastText.bytes.withUnsafeBufferPointer { bytes throws(TextFault) in
        try splitter.split(bytes)
      }
    } catch { throw self.error(error, line: lastText.line) }
    let names = (0..<splitter.count).map { splitter.string($0) }
    if let first = names.first?.utf8.first, first &- ASCII.zero < 10 {
      throw error(.notADate(names[0]), line: lastText.line)
    }
    guard names.count <= layout.mostColumns else {
      throw error(
        .tooManyColumns(found: names.count, limit: layout.mostColumns), line: lastText.line)
    }
    let header = TableHeader(names: names, line: lastText.line, firstRowLine: line)
    plan = try rowPlan(for: header)
    self.header = header
    // A quarter more than rows like this one; a file that pretends to be huge gets no more room.
    store.reserve(rows: min(100_000, blocks.bytesAtOpening / rowBytes * 5 / 4 + 1))
  }

  private func rowPlan(for header: TableHeader) throws(DelimitedTextError) -> RowPlan {
    var fields: [RowPlan.Field] = []
    for (slot, column) in layout.columns.enumerated() {
      do {
        let field = try header.field(of: column.name)
        fields.append(RowPlan.Field(field: field, slot: slot, missing: column.missing))
      } catch {
        throw DelimitedTextError(error, file: path, line: header.line, field: column.name)
      }
    }
    return RowPlan(fields: fields, width: header.names.count)
  }
}
