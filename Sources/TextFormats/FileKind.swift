/// Kinds of file that are no delimited text, known by their first bytes.
public enum FileKind: String, Sendable {
  case gzip = "a gzip archive"
  case zip = "a zip archive"
  case html = "an HTML or XML page"
  case utf16 = "UTF-16 text"

  /// The kind that a file's first bytes give away, or nil.
  init?(firstBytes bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
      return
    }
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) {
      self = .zip
      return
    }
    if FileKind.isUTF16(bytes) {
      self = .utf16
      return
    }
    let blanks = [ASCII.space, ASCII.tab, ASCII.carriageReturn, ASCII.newline]
    guard bytes.first(where: { !blanks.contains($0) }) == UInt8(ascii: "<") else { return nil }
    self = .html
  }

  /// Either byte-order mark, or every second byte of the first four zero.
  private static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    return (bytes[0] == 0) != (bytes[1] == 0) && bytes[0] == 0 && bytes[2] == 0
      || bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0
  }
}
