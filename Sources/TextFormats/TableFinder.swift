/// Finds the tables of a text: what separates fields, which field dates the rows, and what is header, row and
/// neither.
struct TableFinder {
  /// What a line is.
  private enum Line {
    case blank
    /// A line that begins with `#`.
    case comment
    case row(width: Int)
    case other(width: Int)
    /// A line whose quotes are wrong.
    case faulty(TextFault)
  }

  let text: TextLines
  let path: String
  let delimiter: Delimiter
  /// The field of the date, counted from 0.
  let dateField: Int
  /// Whether dates are plain numbers, such as 201901.
  private let hasNumberDates: Bool
  private var lines: [Line] = []

  init(_ text: TextLines, path: String) throws(DelimitedTextError) {
    (self.text, self.path) = (text, path)
    guard let best = DateColumn.find(in: text) else {
      throw Self.noRows(text, path: path)
    }
    (delimiter, dateField, hasNumberDates) = (best.delimiter, best.field, best.isNumber)
    if let rival = best.rival {
      throw DelimitedTextError(
        .severalDateColumns(fields: [best.field + 1, rival + 1]), file: path, line: best.line + 1)
    }
    var splitter = FieldSplitter(delimiter)
    lines = text.ranges.indices.map { kind(of: $0, &splitter) }
  }

  private func kind(of index: Int, _ splitter: inout FieldSplitter) -> Line {
    text.withLine(index) { bytes in
      guard let first = bytes.first(where: { $0 != ASCII.space && $0 != ASCII.tab }) else {
        return .blank
      }
      do throws(TextFault) { try splitter.split(bytes) } catch { return .faulty(error) }
      if splitter.count > dateField,
        let date = splitter.withField(dateField, { WrittenDate($0) }),
        hasNumberDates || !date.isPlainNumber
      {
        return .row(width: splitter.count)
      }
      return first == UInt8(ascii: "#") && !isMissingWord(bytes)
        ? .comment : .other(width: splitter.count)
    }
  }

  private func isMissingWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.starts(with: Array("#N/A".utf8))
  }

  /// The fields of a line as text; of a comment without its mark.
  func fields(of index: Int) throws(TextFault) -> [String] {
    var splitter = FieldSplitter(delimiter)
    try text.withLine(index) { bytes throws(TextFault) in
      let start = bytes.firstIndex { $0 != ASCII.space && $0 != ASCII.tab } ?? 0
      let isComment = !bytes.isEmpty && bytes[start] == UInt8(ascii: "#")
      try splitter.split(isComment ? UnsafeBufferPointer(rebasing: bytes[(start + 1)...]) : bytes)
    }
    return (0..<splitter.count).map { splitter.string($0) }
  }

  func error(_ fault: TextFault, line index: Int) -> DelimitedTextError {
    DelimitedTextError(fault, file: path, line: index + 1)
  }
}

// MARK: Sections

extension TableFinder {
  /// The tables in the order of the text; throws at a line that is neither a row nor between tables.
  func sections() throws(DelimitedTextError) -> [TableSection] {
    var sections: [TableSection] = []
    var start = 0  // of the lines before the next table
    while let first = firstRow(from: start) {
      let rows = try rowsOfOneTable(from: first)
      sections.append(try section(before: start..<first, rows: rows, earlier: sections.last))
      start = (rows.last ?? first) + 1
    }
    guard !sections.isEmpty else { throw Self.noRows(text, path: path) }
    sections[sections.count - 1].missingCodes += lines.indices[start...].flatMap {
      MissingCodes.named(in: text.line($0))
    }
    return sections
  }

  /// The first table, whatever is below it.
  func firstSection() throws(DelimitedTextError) -> TableSection {
    guard let first = firstRow(from: 0) else { throw Self.noRows(text, path: path) }
    let rows = lines.indices[first...].prefix {
      switch lines[$0] {
      case .row, .comment: true
      default: false
      }
    }.filter { if case .row = lines[$0] { true } else { false } }
    return try section(before: 0..<first, rows: Array(rows), earlier: nil)
  }

  /// The first row with at least two fields; a lone date above the rows is no row.
  private func firstRow(from start: Int) -> Int? {
    lines.indices[start...].first { index in
      if case .row(let width) = lines[index] { return width > 1 || start > 0 }
      return false
    }
  }

  /// Rows that follow one another, comments between them left out. What ends them is a blank line or a title
  /// with another table below, or the end of all rows.
  private func rowsOfOneTable(from first: Int) throws(DelimitedTextError) -> [Int] {
    var rows: [Int] = []
    var widths = Widths()
    var gap: [Int] = []
    for index in lines.indices[first...] {
      switch lines[index] {
      case .row(let width):
        if let begin = gap.first {
          if try beginsTable(gap, below: index, after: rows) { return rows }
          throw error(noDate(begin, next: index), line: begin)
        }
        rows.append(index)
        widths.add(width)
      case .comment where gap.isEmpty: continue
      case .faulty(let fault) where gap.isEmpty || beginsLikeRow(index):
        throw error(fault, line: index)
      default:
        try refuseRow(index, width: widths.usual)
        gap.append(index)
      }
    }
    return rows
  }

  private func noDate(_ index: Int, next: Int) -> TextFault {
    let fields = try? fields(of: index)
    let key = fields.flatMap { $0.count > dateField ? $0[dateField] : $0.first } ?? text.line(index)
    if key.isEmpty, let fields, fields.contains(where: { !$0.isEmpty }) { return .notADate("") }
    return .noDate(key, rowsContinueOnLine: next + 1)
  }

  /// Whether the lines between rows are a blank or a title, and then a header of the rows below.
  private func beginsTable(
    _ gap: [Int], below row: Int, after rows: [Int]
  ) throws(DelimitedTextError) -> Bool {
    let texts = gap.filter { if case .blank = lines[$0] { false } else { true } }
    guard let header = texts.last, case .row(let width) = lines[row] else { return false }
    let isHeader =
      switch lines[header] {
      case .other(let found): found == width || found + 1 == width
      default: false
      }
    guard isHeader, gap.count > 1 else {
      if isHeader, let names = try? fields(of: header), isHeaderAgain(names, above: rows[0]) {
        throw error(.headerRepeated(rowsContinueOnLine: row + 1), line: header)
      }
      return false
    }
    return true
  }

  private func isHeaderAgain(_ names: [String], above row: Int) -> Bool {
    lines.indices[..<row].contains { (try? fields(of: $0)) == names }
  }

  private func width(of rows: [Int]) -> Int {
    var widths = Widths()
    for row in rows {
      if case .row(let width) = lines[row] { widths.add(width) }
    }
    return widths.usual
  }

  /// How many rows have how many fields.
  private struct Widths {
    private var counts: [Int: Int] = [:]

    mutating func add(_ width: Int) { counts[width, default: 0] += 1 }

    /// What most rows have, of several the least; 0 without rows.
    var usual: Int { counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0 }
  }

  /// Throws when a line below rows has the look of a row whose date cannot be read.
  private func refuseRow(_ index: Int, width: Int) throws(DelimitedTextError) {
    guard case .other(let found) = lines[index], let fields = try? fields(of: index) else { return }
    let isOfTheirWidth = (width - 1...width + 1).contains(found)
    if beginsLikeRow(index) || found == width && looksLikeRow(fields)
      || isOfTheirWidth && holdsDateAndNumber(fields)
    {
      throw error(.notADate(fields[min(dateField, fields.count - 1)]), line: index)
    }
  }

  /// Whether the field of the date begins with a digit.
  private func beginsLikeRow(_ index: Int) -> Bool {
    let key: UInt8? =
      if let fields = try? fields(of: index) {
        fields.indices.contains(dateField) ? fields[dateField].utf8.first : nil
      } else {
        text.withLine(index) { FieldSplitter.firstField(of: $0).first }
      }
    return key.map(FieldCursor.isDigit) ?? false
  }

  /// Whether a line holds numbers beside words that name no date.
  private func looksLikeRow(_ fields: [String]) -> Bool {
    guard !ColumnName.isDate(fields[dateField]) else { return false }
    return fields.indices.contains { $0 != dateField && Self.isNumber(fields[$0]) }
  }

  /// Whether a line holds a date and a number, though the date is not in its field.
  private func holdsDateAndNumber(_ fields: [String]) -> Bool {
    fields.contains(where: isDate) && fields.contains(where: Self.isNumber)
  }

  private func isDate(_ field: String) -> Bool {
    var field = field
    return field.withUTF8 { WrittenDate($0) }.map { hasNumberDates || !$0.isPlainNumber } ?? false
  }

  private static func isNumber(_ field: String) -> Bool {
    var field = field
    return field.withUTF8 { !MissingWord.matches($0) && WrittenNumber($0) != nil }
  }
}

// MARK: The header

extension TableFinder {
  private func section(
    before gap: Range<Int>, rows: [Int], earlier: TableSection?
  ) throws(DelimitedTextError) -> TableSection {
    let width = width(of: rows)
    let above = try headerLines(in: gap, width: width)
    let codes =
      (earlier?.missingCodes ?? []) + gap.flatMap { MissingCodes.named(in: text.line($0)) }
    guard let last = above.last else {
      let names = (1...max(1, width)).map(String.init)
      let header = TableHeader(
        names: names, line: rows[0] + 1, firstRowLine: rows[0] + 1, dateField: dateField,
        isNumbered: true)
      return TableSection(
        title: nil, header: header, rows: rows, width: width, hasTrailingDelimiter: false,
        missingCodes: codes)
    }
    let isTrailing = try endsEmpty(rows, width: width)
    let found = HeaderNames(lines: above.map(\.fields), dateField: dateField)
    var names = found.fitted(to: width, endsEmpty: isTrailing)
    if names == nil, last.fields.count == width - 1, try hasRowNames(rows) {
      names = found.shifted()
    }
    let shown = names ?? found
    let header = TableHeader(
      names: shown.names, otherNames: shown.others, line: above[found.place].index + 1,
      firstRowLine: rows[0] + 1, dateField: dateField)
    return TableSection(
      title: title(in: gap, above: above[0].index), header: header, rows: rows, width: width,
      hasTrailingDelimiter: names != nil && isTrailing && last.fields.count < width,
      missingCodes: codes)
  }

  /// Throws at a line between a header and its rows that holds numbers and no date.
  private func refuseDatelessRow(in gap: Range<Int>, width: Int) throws(DelimitedTextError) {
    for index in gap.dropFirst() {
      guard case .other(width) = lines[index], case .other(width) = lines[index - 1],
        let fields = try? fields(of: index), let above = try? self.fields(of: index - 1),
        fields[dateField].isEmpty, ColumnName.isDate(above[dateField]), looksLikeRow(fields)
      else { continue }
      throw error(.notADate(""), line: index)
    }
  }

  /// The header's lines from top to bottom: those right above the rows that have their number of fields, or the
  /// last line that is not blank.
  private func headerLines(
    in gap: Range<Int>, width: Int
  ) throws(DelimitedTextError) -> [(index: Int, fields: [String])] {
    var found: [(index: Int, fields: [String])] = []
    try refuseDatelessRow(in: gap, width: width)
    search: for index in gap.reversed() {
      switch lines[index] {
      case .blank:
        if !found.isEmpty { break search }
      case .faulty(let fault):
        if found.isEmpty { throw error(fault, line: index) }
        break search
      case .row, .other, .comment:
        let fields: [String]
        do { fields = try self.fields(of: index) } catch { throw self.error(error, line: index) }
        let isFit =
          found.isEmpty
          ? (width - 1...width + 1).contains(fields.count) : fields.count == found[0].fields.count
        if case .comment = lines[index], !isFit { continue }
        if found.isEmpty { try refuseBrokenRow(fields, index, gap: gap) }
        guard isFit || found.isEmpty else { break search }
        found.append((index, fields))
        if !isFit || found.count == 8 { break search }
      }
    }
    return found.reversed()
  }

  /// Throws when the line right above the rows is a row whose date cannot be read.
  private func refuseBrokenRow(
    _ fields: [String], _ index: Int, gap: Range<Int>
  ) throws(DelimitedTextError) {
    guard fields.indices.contains(dateField) else { return }
    let key = fields[dateField]
    let begins = key.utf8.first.map(FieldCursor.isDigit) ?? false
    let hasHeaderAbove = gap.prefix { $0 < index }.contains {
      (try? self.fields(of: $0).count) == fields.count
    }
    if fields.count > 1, begins || hasHeaderAbove && looksLikeRow(fields) {
      throw error(.notADate(key), line: index)
    }
  }

  private func title(in gap: Range<Int>, above header: Int) -> String? {
    for index in gap.prefix(while: { $0 < header }).reversed() {
      if case .blank = lines[index] { continue }
      let text = text.line(index).split { $0 == " " || $0 == "\t" || $0 == "," }.joined(
        separator: " ")
      return text.isEmpty ? nil : text
    }
    return nil
  }

  /// Whether every row of that many fields ends in an empty one.
  private func endsEmpty(_ rows: [Int], width: Int) throws(DelimitedTextError) -> Bool {
    var splitter = FieldSplitter(delimiter)
    return rows.allSatisfy { row in
      text.withLine(row) { bytes in
        guard (try? splitter.split(bytes)) != nil, splitter.count == width else { return true }
        return splitter.withField(width - 1) { $0.isEmpty }
      }
    }
  }

  /// Whether rows have a name in front for which the header has no cell: dates, or numbers counted up.
  private func hasRowNames(_ rows: [Int]) throws(DelimitedTextError) -> Bool {
    guard dateField > 0 else { return true }
    var previous: Int?
    for row in rows {
      guard let first = (try? fields(of: row))?.first, let number = Int(first) else { return false }
      if let previous, number != previous + 1 { return false }
      previous = number
    }
    return true
  }
}

// MARK: Rows

extension TableFinder {
  /// The dates of a table's rows as they are written.
  func writtenDates(of section: TableSection) throws(DelimitedTextError) -> [DateFormFinder.Row] {
    var rows: [DateFormFinder.Row] = []
    rows.reserveCapacity(section.rows.count)
    eachRow(of: section) { splitter, line in
      guard splitter.count > dateField else { return }
      splitter.withField(dateField) { field in
        guard let date = WrittenDate(field) else { return }
        rows.append(DateFormFinder.Row(text: field.string, date: date, line: line))
      }
    }
    return rows
  }

  /// Goes through the rows of a table with their fields and lines.
  func eachRow(of section: TableSection, _ body: (FieldSplitter, _ line: Int) -> Void) {
    var splitter = FieldSplitter(delimiter)
    for row in section.rows {
      let isSplit = text.withLine(row) { (try? splitter.split($0)) != nil }
      if isSplit { body(splitter, row + 1) }
    }
  }

  /// The fields that hold numbers, as far as the first rows show; fields without a name are left out.
  func numberFields(of section: TableSection, in rows: Int) -> [Int] {
    var tally = NumberFields(dateField: dateField)
    var splitter = FieldSplitter(delimiter)
    for row in section.rows.prefix(rows) {
      if text.withLine(row, { (try? splitter.split($0)) != nil }) { tally.add(splitter) }
    }
    return tally.fields(of: section.width).filter {
      section.header.names.indices.contains($0) && !section.header.names[$0].isEmpty
    }
  }

  /// The different words of fields, in the order of the rows, at most 1,001 each; none for a field with a number.
  func names(inFields fields: [Int], of section: TableSection) -> [Int: [String]] {
    var open = fields
    var found = Dictionary(
      uniqueKeysWithValues: fields.map { ($0, (names: [String](), seen: Set<String>())) })
    eachRow(of: section) { splitter, _ in
      for field in open where field < splitter.count {
        if splitter.withField(field, { !MissingWord.matches($0) && WrittenNumber($0) != nil }) {
          found[field] = nil
          open.removeAll { $0 == field }
        } else if found[field].map({ $0.names.count <= 1000 }) ?? false {
          let name = splitter.string(field)
          if found[field]?.seen.insert(name).inserted ?? false { found[field]?.names.append(name) }
        }
      }
    }
    return found.mapValues(\.names)
  }

  /// The error of a text that has no line with a date: the line that comes nearest to a row.
  static func noRows(_ text: TextLines, path: String) -> DelimitedTextError {
    let lines = text.ranges.indices.prefix(400).filter { !text.ranges[$0].isEmpty }
    let digits = { (line: Int) in text.bytes[text.ranges[line]].count(where: FieldCursor.isDigit) }
    guard
      let first = lines.first(where: { line in
        text.bytes[text.ranges[line]].first(where: { $0 > ASCII.quote }).map(FieldCursor.isDigit)
          ?? false
      }) ?? lines.dropFirst().max(by: { digits($0) < digits($1) }) ?? lines.first
    else { return DelimitedTextError(.empty, file: path) }
    let shown = text.line(first)
    return DelimitedTextError(
      .noRows(shown: shown, look: LineLook.of(shown)), file: path, line: first + 1)
  }
}
