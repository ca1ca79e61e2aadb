/// Reads a comma-separated text with a header row by row, as this program writes them: each row has as many
/// fields as the header, and no field holds a line end.
public struct TidyReader {
  /// The names of the columns.
  public let header: [String]
  /// The line of the current row, counted from 1.
  public private(set) var line = 1
  private let bytes: [UInt8]
  private let file: String
  private var place: Int
  private var fields = FieldSplitter()

  /// Reads the header.
  ///
  /// - Parameter file: the name for messages.
  public init(_ bytes: [UInt8], file: String) throws(DelimitedTextError) {
    (self.bytes, self.file) = (bytes, file)
    let end = bytes.firstIndex(of: ASCII.newline) ?? bytes.count
    var fields = FieldSplitter()
    let fault = bytes.withUnsafeBufferPointer { all -> TextFault? in
      do throws(TextFault) {
        try fields.split(UnsafeBufferPointer(rebasing: all[..<end]))
        return nil
      } catch { return error }
    }
    if let fault { throw DelimitedTextError(fault, file: file, line: 1) }
    place = min(end + 1, bytes.count)
    header = (0..<fields.count).map { fields.string($0) }
    self.fields = fields
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
    guard place < bytes.count else { return false }
    line += 1
    let start = place
    let fault = bytes.withUnsafeBufferPointer { all -> TextFault? in
      let rest = UnsafeBufferPointer(rebasing: all[start...])
      let length = rest.firstIndex(of: ASCII.newline) ?? rest.count
      place = start + length + 1
      do throws(TextFault) {
        try fields.split(UnsafeBufferPointer(rebasing: rest[..<length]))
        return nil
      } catch { return error }
    }
    if let fault { throw DelimitedTextError(fault, file: file, line: line) }
    guard fields.count == header.count else {
      throw DelimitedTextError(
        .fieldCount(found: fields.count, expected: header.count), file: file, line: line)
    }
    return true
  }

  /// A field of the current row as text.
  public func text(_ column: Int) -> String { fields.string(column) }

  /// Whether a field of the current row is this text.
  public func isText(_ column: Int, _ text: String) -> Bool {
    fields.withField(column) { $0.elementsEqual(text.utf8) }
  }

  /// A number of the current row; nil for an empty field.
  public func number(_ column: Int) throws(DelimitedTextError) -> Double? {
    let read = fields.withField(column) { field -> Result<Double?, DecimalText.Fault> in
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
  public func date(_ column: Int) throws(DelimitedTextError) -> Int32? {
    let read = fields.withField(column) { $0.isEmpty ? nil : DateText.read($0) }
    switch read {
    case nil: return nil
    case .date(let packed)?: return packed
    default: throw fault(.notADate(text(column)), column)
    }
  }

  /// An error at a field of the current row.
  private func fault(_ fault: TextFault, _ column: Int) -> DelimitedTextError {
    DelimitedTextError(fault, file: file, line: line, field: header[column])
  }
}
