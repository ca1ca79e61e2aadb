/// The beginning of a delimited text: its header and how its rows are dated, to tell files apart.
public struct DelimitedHead: Sendable, Equatable {
  /// What the first field of the first row is.
  public enum RowKey: Sendable {
    case day
    /// A day with a time of day.
    case stamp
    /// A month of six digits (192607).
    case month
  }

  /// The names of the last line that is not blank before the first row; empty when there is none.
  public let header: [String]
  /// How the first row is dated.
  public let key: RowKey
  /// The first line before the header, at most 200 bytes of it; nil when there is none.
  public let firstLine: String?

  /// Reads about 64 KiB of a file, without judging more than its kind and its first row.
  ///
  /// Throws `.noRows` when no line there starts with a date.
  public static func read(_ path: String) throws(DelimitedTextError) -> DelimitedHead {
    do {
      var blocks = try LineBlocks(path: path, bufferSize: 64 * 1024, longestLine: 1 << 20)
      guard let block = try blocks.next() else { throw TextFault.empty }
      if let kind = FileKind(firstBytes: block) { throw TextFault.notPlainText(kind) }
      if block.contains(0) { throw TextFault.nulByte }
      return try DelimitedHead(lines: block.split(separator: ASCII.newline))
    } catch let error as DelimitedTextError {
      throw error
    } catch LineBlockError.reading(let error) {
      throw error
    } catch let fault as TextFault {
      throw DelimitedTextError(fault, file: path)
    } catch {
      throw DelimitedTextError(.lineTooLong(limit: 1 << 20), file: path, line: 1)
    }
  }

  /// The beginning of a file whose header is known already.
  public init(header: [String], key: RowKey) {
    (self.header, self.key, firstLine) = (header, key, nil)
  }

  private init(lines: [Slice<UnsafeBufferPointer<UInt8>>]) throws(TextFault) {
    var before: UnsafeBufferPointer<UInt8>?
    var first: UnsafeBufferPointer<UInt8>?
    for line in lines {
      let text = UnsafeBufferPointer(rebasing: line)
      if let key = DelimitedHead.key(of: FieldSplitter.firstField(of: text)) {
        self.key = key
        header = before.map(DelimitedHead.names) ?? []
        let isHeader = first?.baseAddress == before?.baseAddress
        firstLine = isHeader ? nil : first.map { String(decoding: $0.prefix(200), as: UTF8.self) }
        return
      }
      let isBlank = text.allSatisfy { $0 <= ASCII.space }
      if !isBlank {
        before = text
        first = first ?? text
      }
    }
    throw .noRows
  }

  private static func key(of field: UnsafeBufferPointer<UInt8>) -> RowKey? {
    switch DateText.read(field) {
    case .date, .noSuchDay: return .day
    case .dateWithTime: return .stamp
    case .dateBefore, .notADate: break
    }
    let isMonth =
      field.count == 6 && field.allSatisfy { $0 &- ASCII.zero < 10 }
      && field[4] <= UInt8(ascii: "1")
    return isMonth ? .month : nil
  }

  private static func names(of line: UnsafeBufferPointer<UInt8>) -> [String] {
    let hasMark = line.starts(with: [0xEF, 0xBB, 0xBF])
    let hasReturn = line.last == ASCII.carriageReturn
    let text = line.dropFirst(hasMark ? 3 : 0).dropLast(hasReturn ? 1 : 0)
    var splitter = FieldSplitter()
    do { try splitter.split(UnsafeBufferPointer(rebasing: text)) } catch { return [] }
    return (0..<splitter.count).map { splitter.string($0) }
  }
}
