import Glibc

/// Reads a table of the plain form: fields between commas, a date in front as `1971-08-16` or `19710816`,
/// decimal points. Most rows are read in one pass over their bytes, unusual lines a second time with care.
///
/// What does not fit the form ends the reading with an error that is never shown: `FoundTable` reads the file
/// again, finds out its form, and says what is wrong where anything is.
final class TableReader {
  private let path: String
  private let layout: DelimitedLayout
  private var blocks: LineBlocks
  private let rows: RowStore
  private var line = 0  // lines handled so far
  private var lastText: (line: Int, bytes: [UInt8])?  // before the rows: perhaps the header
  private var textAbove: (line: Int, bytes: [UInt8])?  // the one before it
  private var isBehindRows = false

  init(path: String, layout: DelimitedLayout) throws(DelimitedTextError) {
    (self.path, self.layout) = (path, layout)
    rows = RowStore(path: path, layout: layout)
    blocks = try LineBlocks(
      path: path, bufferSize: layout.bufferSize, longestLine: layout.longestLine)
  }

  func read() throws(DelimitedTextError) -> DelimitedTable {
    while let block = try nextBlock() {
      guard let start = block.baseAddress, memchr(start, 0, block.count) == nil else {
        throw otherForm
      }
      try scan(line == 0 ? try text(ofFirst: block) : block)
      try rows.checkCount()
    }
    guard line > 0 else { throw DelimitedTextError(.empty, file: path) }
    guard rows.header != nil else { throw otherForm }
    return try rows.table(digest: try blocks.digest())
  }

  /// The end of the reading of a file that is not of the plain form.
  private var otherForm: DelimitedTextError {
    DelimitedTextError(.otherForm, file: path, line: line)
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
      case .lineTooLong: throw otherForm
      }
    }
  }

  /// Refuses other kinds of file by their first bytes, and skips a byte-order mark.
  private func text(
    ofFirst block: UnsafeBufferPointer<UInt8>
  ) throws(DelimitedTextError) -> UnsafeBufferPointer<UInt8> {
    if let kind = FileKind(firstBytes: block) {
      throw DelimitedTextError(.notPlainText(kind), file: path)
    }
    let hasMark = block.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? UnsafeBufferPointer(rebasing: block[3...]) : block
  }

  /// Handles the lines of a block: rows at once as far as they are plain, then a line with care.
  private func scan(_ block: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    guard var place = block.baseAddress else { return }
    let end = place + block.count
    while place < end {
      if rows.header != nil, !isBehindRows {
        let (next, count) = rows.scan(from: place, to: end)
        line += count
        place = next
        if place == end { return }
      }
      guard let newline = memchr(place, Int32(ASCII.newline), end - place) else { return }
      let next = UnsafePointer(newline.assumingMemoryBound(to: UInt8.self)) + 1
      line += 1
      try take(UnsafeBufferPointer(start: place, count: next - place - 1))
      place = next
    }
  }
}

// MARK: One line with care

extension TableReader {
  private func take(_ raw: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    let hasReturn = raw.last == ASCII.carriageReturn
    let text = hasReturn ? UnsafeBufferPointer(rebasing: raw.dropLast()) : raw
    guard !text.contains(ASCII.carriageReturn) else { throw otherForm }
    guard case .date(let date) = DateText.read(FieldSplitter.firstField(of: text)) else {
      return try takeOther(text)
    }
    guard !isBehindRows, !text.contains(ASCII.quote) else { throw otherForm }
    if rows.header == nil { try openTable(firstRow: text) }
    try rows.take(text, date: date, minute: nil, line: line)
  }

  /// A line that is no row: before the rows perhaps the header, after them a footer.
  private func takeOther(_ text: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    let isBlank = text.allSatisfy { $0 == ASCII.space || $0 == ASCII.tab }
    guard isBlank || MissingCodes.named(in: text.string).isEmpty || rows.hasOwnCodes else {
      throw otherForm
    }
    guard let header = rows.header else {
      if !isBlank { (textAbove, lastText) = (lastText, (line, Array(text))) }
      return
    }
    let firstByte = FieldSplitter.firstField(of: text).first
    let looksLikeRow =
      firstByte.map(FieldCursor.isDigit) ?? false
      || text.count { $0 == ASCII.comma } >= header.names.count - 1
    guard isBlank || !looksLikeRow else { throw otherForm }
    isBehindRows = true
  }

  /// Takes the last line before the first row as the header.
  private func openTable(firstRow: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    guard let lastText else { throw otherForm }
    let above = textAbove.flatMap { $0.line + 1 == lastText.line ? $0.bytes : nil }
    guard let names = PlainHeader.names(of: lastText.bytes, above: above, firstRow: firstRow) else {
      throw otherForm
    }
    guard names.count <= layout.mostColumns else { throw otherForm }
    try rows.open(TableHeader(names: names, line: lastText.line, firstRowLine: line))
    // A quarter more than rows like this one; a file that pretends to be huge gets no more room.
    rows.reserve(min(100_000, blocks.bytesAtOpening / (firstRow.count + 1) * 5 / 4 + 1))
  }
}
