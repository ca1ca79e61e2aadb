/// A reading position in UTF-8 bytes that knows its line and column.
///
/// A line ends with LF, CR LF or a lone CR.
struct TextCursor {
  private let bytes: [UInt8]
  private(set) var offset = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var position: TextPosition { TextPosition(line: line, column: column) }

  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  var next: UInt8? { offset + 1 < bytes.count ? bytes[offset + 1] : nil }

  mutating func advance() {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")) {
      (line, column) = (line + 1, 1)
    } else if byte != UInt8(ascii: "\r"), !startsInside(next) {
      column += 1
    }
    offset += 1
  }

  /// Passes a byte order mark without counting it as a column.
  mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The bytes from an offset up to here.
  func bytes(from start: Int) -> ArraySlice<UInt8> { bytes[start..<offset] }

  /// Whether the byte continues a scalar, whose column is counted when its last byte is passed.
  private func startsInside(_ byte: UInt8?) -> Bool { byte.map { $0 & 0xC0 == 0x80 } ?? false }
}
