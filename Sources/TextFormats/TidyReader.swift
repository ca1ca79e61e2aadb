/// Reads a comma-separated text with a header row by row, as this program writes them: each row has as many
/// fields as the header, and no field holds a line end.
///
/// Fields are quickest when they are asked for from left to right; those that nobody asks for cost nothing.
public struct TidyReader {
  /// The names of the columns.
  public let header: [String]
  /// The line of the current row, counted from 1.
  public private(set) var line = 1
  private let text: UnsafeBufferPointer<UInt8>
  private let file: String
  private let plainEnd: Int  // rows that begin before may be read a word at a time
  private var place = 0
  /// The current row, and that before it, where they have no quotes.
  private var row: PlainRow?
  private var rowBefore: PlainRow?
  /// The fields of the current row where it has.
  private var fields = FieldSplitter()
  private var month: KnownMonth?

  /// Reads the header of a text that stays where it is for as long as rows are read.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - file: the name for messages.
  public init(_ text: UnsafeBufferPointer<UInt8>, file: String) throws(DelimitedTextError) {
    (self.text, self.file) = (text, file)
    plainEnd = text.dropLast(LineBlocks.slack).lastIndex(of: ASCII.newline) ?? 0
    var fields = FieldSplitter()
    let line = Self.line(of: text, at: &place)
    do throws(TextFault) { try fields.split(line) } catch {
      throw DelimitedTextError(error, file: file, line: 1)
    }
    header = (0..<fields.count).map { fields.string($0) }
  }

  /// The number of the column of that name.
  public func column(_ name: String) throws(DelimitedTextError) -> Int {
    guard let column = header.firstIndex(of: name) else {
      throw DelimitedTextError(.missingColumn(nearest: nil), file: file, line: 1, field: name)
    }
    return column
  }

  /// Moves to the next row; false behind the last one.
  public mutating func next() throws(DelimitedTextError) -> Bool {
    guard place < text.count else { return false }
    line += 1
    (rowBefore, row) = (row, nil)
    if place >= plainEnd || !takePlainRow() { try takeRow() }
    return true
  }

  /// Whether as many fields of the current row are the same, byte for byte, as those of the row before; false
  /// also where a quote in one of the two rows leaves it open.
  ///
  /// - Precondition: the rows have more fields than that.
  public mutating func repeats(fields count: Int) -> Bool {
    guard let rowBefore, let start = text.baseAddress else { return false }
    return row?.repeats(fields: count, of: rowBefore, in: start) ?? false
  }

  /// A field of the current row as text.
  public mutating func text(_ column: Int) -> String { withField(column) { $0.string } }

  /// Whether a field of the current row is this text, given as UTF-8.
  public mutating func isText(_ column: Int, _ text: [UInt8]) -> Bool {
    withField(column) { field in
      field.count == text.count && field.elementsEqual(text)
    }
  }

  /// A number of the current row; nil for an empty field.
  public mutating func number(_ column: Int) throws(DelimitedTextError) -> Double? {
    let read = withField(column) { field -> Result<Double?, DecimalText.Fault> in
      if field.isEmpty { return .success(nil) }
      do throws(DecimalText.Fault) {
        return .success(try DecimalText.value(of: field))
      } catch { return .failure(error) }
    }
    switch read {
    case .success(let value): return value
    case .failure: throw fault(.notANumber(text(column)), column)
    }
  }

  /// A date of the current row as the number 19710816; nil for an empty field.
  public mutating func date(_ column: Int) throws(DelimitedTextError) -> Int32? {
    let known = month
    let read = withField(column) { field -> (date: DateText.Reading?, month: KnownMonth?) in
      if field.isEmpty { return (nil, known) }
      if let date = known?.date(field) { return (.date(date), known) }
      let date = DateText.read(field)
      guard case .date(let packed) = date else { return (date, known) }
      return (date, KnownMonth(of: field, read: packed))
    }
    month = read.month
    switch read.date {
    case nil: return nil
    case .date(let packed)?: return packed
    default: throw fault(.notADate(text(column)), column)
    }
  }
}

extension TidyReader {
  /// Takes the next row as it stands; false where it has quotes or another number of fields.
  private mutating func takePlainRow() -> Bool {
    guard let start = text.baseAddress else { return false }
    var cursor = RowCursor(start + place)
    guard cursor.ends(afterFields: header.count - 1) else { return false }
    let end = cursor.place - start
    row = PlainRow(place..<end)
    place = end
    return true
  }

  /// Takes the next row apart.
  private mutating func takeRow() throws(DelimitedTextError) {
    let line = Self.line(of: text, at: &place)
    do throws(TextFault) { try fields.split(line) } catch {
      throw DelimitedTextError(error, file: file, line: self.line)
    }
    guard fields.count == header.count else {
      throw DelimitedTextError(
        .fieldCount(found: fields.count, expected: header.count), file: file, line: self.line)
    }
  }

  /// The line that begins at a place, which moves behind it.
  private static func line(
    of text: UnsafeBufferPointer<UInt8>, at place: inout Int
  ) -> UnsafeBufferPointer<UInt8> {
    let end = text[place...].firstIndex(of: ASCII.newline) ?? text.count
    defer { place = min(end + 1, text.count) }
    return UnsafeBufferPointer(rebasing: text[place..<end])
  }

  /// Hands over the bytes of a field of the current row.
  @inline(__always)
  private mutating func withField<Result>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    precondition(column < header.count, "no such column")
    guard let start = text.baseAddress, let field = row?.bytes(of: column, in: start) else {
      return fields.withField(column, body)
    }
    return body(field)
  }

  /// An error at a field of the current row.
  private mutating func fault(_ fault: TextFault, _ column: Int) -> DelimitedTextError {
    DelimitedTextError(fault, file: file, line: line, field: header[column])
  }
}
