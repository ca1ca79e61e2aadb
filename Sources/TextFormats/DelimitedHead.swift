/// The beginning of a delimited text: its header and how its rows are dated, to tell files apart.
public struct DelimitedHead: Sendable, Equatable {
  /// What dates the rows.
  public enum RowKey: Sendable {
    case day
    /// A day with a time of day, several rows a day.
    case stamp
    /// A month (192607), a quarter or a year.
    case month
  }

  /// The names of the columns, that of the date included; empty when there is no header.
  public let header: [String]
  /// How the rows are dated.
  public let key: RowKey
  /// The columns that hold numbers, as far as the rows show that were looked at: neither the date nor words.
  public let numberColumns: [String]
  /// The first line before the header, at most 200 bytes of it; nil when there is none.
  public let firstLine: String?

  /// Reads about 64 KiB of a file of the plain form, and any other file whole, without judging more than its
  /// kind, its header and its dates.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - rows: how many rows are looked at to tell columns of numbers from words; ``rowsThatTell`` are enough. It
  ///     takes longer than all the rest.
  ///   - table: which table of a file that holds several; nil for the first.
  public static func read(
    _ path: String, lookingAtRows rows: Int = 0, of table: TableHints.Choice? = nil
  ) throws(DelimitedTextError) -> DelimitedHead {
    if table == nil, let plain = try plain(path, lookingAtRows: rows) { return plain }
    let finder = try TableFinder(try TextLines(path: path, longestLine: 1 << 20), path: path)
    let section =
      try table == nil ? finder.firstSection() : finder.sections().chosen(by: table, in: path)
    return try DelimitedHead(finder, section, lookingAtRows: rows)
  }

  /// So many rows show which columns hold numbers.
  public static let rowsThatTell = 20

  /// The beginning of a file whose header is known already.
  public init(header: [String], key: RowKey) {
    (self.header, self.key, firstLine) = (header, key, nil)
    numberColumns = Array(header.dropFirst())
  }

  private init(
    _ finder: TableFinder, _ section: TableSection, lookingAtRows rows: Int
  ) throws(DelimitedTextError) {
    header = section.header.isNumbered ? [] : section.header.names
    let written = try finder.writtenDates(of: section)
    if let form = try? DateFormFinder(written, order: nil).form() {
      key = RowKey(form)
    } else {
      key = .day  // whoever reads the rows is told what is wrong
    }
    numberColumns = finder.numberFields(of: section, in: rows).map { section.header.names[$0] }
    let above = finder.text.ranges.indices.prefix { $0 + 1 < section.header.line }
    firstLine = above.first { !finder.text.ranges[$0].isEmpty }.map {
      String(decoding: finder.text.bytes[finder.text.ranges[$0]].prefix(200), as: UTF8.self)
    }
  }
}

extension DelimitedHead.RowKey {
  init(_ dates: DateForm) {
    switch dates.shape {
    case .month, .nameYear, .quarter, .sixDigits, .fourDigits, .pointYear: self = .month
    default: self = dates.dropsTimes ? .day : .stamp
    }
  }
}

// MARK: The plain form

extension DelimitedHead {
  /// The beginning of a file of the plain form; nil for any other that can be read.
  private static func plain(
    _ path: String, lookingAtRows rows: Int
  ) throws(DelimitedTextError) -> DelimitedHead? {
    do {
      var blocks = try LineBlocks(path: path, bufferSize: 64 * 1024, longestLine: 1 << 20)
      guard let block = try blocks.next() else { throw DelimitedTextError(.empty, file: path) }
      if let kind = FileKind(firstBytes: block), TextEncoding.utf16(block) == nil {
        throw DelimitedTextError(.notPlainText(kind), file: path)
      }
      if block.contains(0), TextEncoding.utf16(block) == nil {
        throw DelimitedTextError(.nulByte, file: path, line: lineOfNUL(in: block))
      }
      return DelimitedHead(
        plainLines: block.split(separator: ASCII.newline, omittingEmptySubsequences: false),
        lookingAtRows: rows)
    } catch let error as DelimitedTextError {
      throw error
    } catch LineBlockError.reading(let error) {
      throw error
    } catch {
      return nil
    }
  }

  private static func numberFields(
    _ rows: ArraySlice<Slice<UnsafeBufferPointer<UInt8>>>, width: Int
  ) -> [Int] {
    var tally = NumberFields(dateField: 0)
    var splitter = FieldSplitter()
    for row in rows {
      guard (try? splitter.split(withoutReturn(row))) != nil else { continue }
      tally.add(splitter)
    }
    return tally.fields(of: width)
  }

  private static func withoutReturn(
    _ line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: line.last == ASCII.carriageReturn ? line.dropLast() : line)
  }

  private static func lineOfNUL(in block: UnsafeBufferPointer<UInt8>) -> Int {
    1 + block.prefix { $0 != 0 }.count { $0 == ASCII.newline }
  }

  private init?(plainLines lines: [Slice<UnsafeBufferPointer<UInt8>>], lookingAtRows rows: Int) {
    var first: [UInt8]?
    var last: (place: Int, bytes: [UInt8])?
    var above: [UInt8]?
    for (place, line) in lines.enumerated() {
      let text = Self.withoutReturn(line)
      if case .date = DateText.read(FieldSplitter.firstField(of: text)) {
        guard let last, let names = PlainHeader.names(of: last.bytes, above: above, firstRow: text)
        else { return nil }
        (header, key) = (names, .day)
        let looked = lines[place...].dropLast().prefix(rows)
        numberColumns = Self.numberFields(looked, width: names.count).map { names[$0] }
        firstLine =
          first == last.bytes ? nil : first.map { String(decoding: $0.prefix(200), as: UTF8.self) }
        return
      }
      guard !text.allSatisfy({ $0 <= ASCII.space }) else { continue }
      above = last.flatMap { $0.place + 1 == place ? $0.bytes : nil }
      last = (place, Array(text))
      first = first ?? Array(text)
    }
    return nil
  }
}

/// Which fields of rows hold numbers.
struct NumberFields {
  private let dateField: Int
  private var words = Set<Int>()
  private var numbers = Set<Int>()

  init(dateField: Int) { self.dateField = dateField }

  /// Looks at the fields of a row.
  mutating func add(_ splitter: FieldSplitter) {
    for field in 0..<splitter.count {
      splitter.withField(field) { bytes in
        if (try? DecimalText.value(of: bytes)) != nil {
          numbers.insert(field)
        } else if !MissingWord.matches(bytes) {
          if WrittenNumber(bytes) == nil { words.insert(field) } else { numbers.insert(field) }
        }
      }
    }
  }

  /// The fields with a number, or without any word; that of the date left out.
  func fields(of width: Int) -> [Int] {
    (0..<width).filter {
      $0 != dateField && (numbers.contains($0) || !words.contains($0))
    }
  }
}
