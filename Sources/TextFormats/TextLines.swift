import Glibc

/// A text file read whole, whatever its encoding and line ends, as lines of UTF-8.
struct TextLines {
  /// The longest file that is read this way, in bytes (256 MiB).
  static let longest = 1 << 28
  /// The most lines that are read this way; each costs some memory of its own.
  static let mostLines = 20_000_000

  /// UTF-8; lines end in a newline.
  let bytes: [UInt8]
  /// The lines in it without their ends.
  let ranges: [Range<Int>]
  let encoding: TextEncoding
  /// Whether a carriage return alone ends the lines of the file, as on early Macs.
  let endsInCarriageReturns: Bool
  let digest: FileDigest

  init(path: String, longestLine: Int) throws(DelimitedTextError) {
    let contents = try FileContents(of: path, atMost: Self.longest)
    digest = FileDigest(sha256: contents.sha256, bytes: contents.bytes.count)
    guard !contents.bytes.isEmpty else { throw DelimitedTextError(.empty, file: path) }
    let encoding = contents.bytes.withUnsafeBufferPointer { TextEncoding(of: $0) }
    self.encoding = encoding
    var text = encoding.utf8(of: contents.bytes)
    // What is no text may pass for Windows-1252, so that its own first bytes are looked at.
    let start = encoding == .windows1252 ? contents.bytes : text
    if let kind = start.withUnsafeBufferPointer({ FileKind(firstBytes: $0) }) {
      throw DelimitedTextError(.notPlainText(kind), file: path)
    }
    endsInCarriageReturns = text.contains(ASCII.carriageReturn) && !text.contains(ASCII.newline)
    if endsInCarriageReturns {
      for place in text.indices where text[place] == ASCII.carriageReturn {
        text[place] = ASCII.newline
      }
    }
    bytes = text
    ranges = Self.lines(of: text)
    guard ranges.count <= Self.mostLines else {
      throw DelimitedTextError(.tooManyRows(limit: Self.mostLines), file: path)
    }
    try check(path, longestLine: longestLine)
  }

  /// Hands over the bytes of a line, counted from 0.
  func withLine<Result, Failure: Error>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[ranges[index]]))
    }
  }

  /// A line as text.
  func line(_ index: Int) -> String { String(decoding: bytes[ranges[index]], as: UTF8.self) }

  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let newline = text[start...].firstIndex(of: ASCII.newline) ?? text.count
      let hasReturn = newline > start && text[newline - 1] == ASCII.carriageReturn
      ranges.append(start..<(hasReturn ? newline - 1 : newline))
      start = newline + 1
    }
    return ranges
  }

  private func check(_ path: String, longestLine: Int) throws(DelimitedTextError) {
    for (index, range) in ranges.enumerated() {
      let line = index + 1
      if range.count > longestLine {
        throw DelimitedTextError(.lineTooLong(limit: longestLine), file: path, line: line)
      }
      if bytes[range].contains(0) { throw DelimitedTextError(.nulByte, file: path, line: line) }
      if bytes[range].contains(ASCII.carriageReturn) {
        throw DelimitedTextError(.carriageReturnAlone, file: path, line: line)
      }
    }
  }
}
