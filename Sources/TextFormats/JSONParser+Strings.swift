extension JSONParser {
  /// The text between quotes; single quotes and forbidden characters are reported and read.
  mutating func string() throws(JSONMistake) -> String {
    let start = cursor.position
    let quote = cursor.current
    if quote == UInt8(ascii: "'") { report("text needs double quotes, not single ones", at: start) }
    cursor.advance()
    var bytes: [UInt8] = []
    while let byte = cursor.current, byte != quote, byte != 0x0A, byte != 0x0D {
      if byte == UInt8(ascii: "\\") {
        escape(into: &bytes)
      } else {
        if byte < 0x20 { reportControl(byte) }
        bytes.append(byte)
        cursor.advance()
      }
    }
    guard cursor.current == quote else {
      throw mistake("the text that begins here has no closing quote on its line", at: start)
    }
    cursor.advance()
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func reportControl(_ byte: UInt8) {
    report(
      "the control character \(JSONWriter.escape(UInt32(byte))) must be written as that escape",
      at: cursor.position)
  }

  private mutating func escape(into bytes: inout [UInt8]) {
    let start = cursor.position
    cursor.advance()
    let letter = cursor.current
    if letter == UInt8(ascii: "u") {
      cursor.advance()
      return bytes.append(contentsOf: String(unicodeEscape(from: start)).utf8)
    }
    guard let letter, let meant = JSONParser.shortEscapes[letter] else {
      return report("a backslash begins no known escape here; for itself, write two", at: start)
    }
    bytes.append(meant)
    cursor.advance()
  }

  private static let shortEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  /// The scalar of `\uXXXX`, or of two such escapes that form a surrogate pair.
  private mutating func unicodeEscape(from start: TextPosition) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard let unit = fourHexadecimalDigits() else {
      report("\\u needs four hexadecimal digits", at: start)
      return replacement
    }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(UInt16(unit)), let trail = trailSurrogate() {
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (trail - 0xDC00)) ?? replacement
    }
    report(
      "\(JSONWriter.escape(unit)) is half of a surrogate pair; the other is missing", at: start)
    return replacement
  }

  private mutating func trailSurrogate() -> UInt32? {
    guard cursor.current == UInt8(ascii: "\\"), cursor.next == UInt8(ascii: "u") else { return nil }
    let here = cursor
    cursor.advance()
    cursor.advance()
    if let unit = fourHexadecimalDigits(), UTF16.isTrailSurrogate(UInt16(unit)) { return unit }
    cursor = here
    return nil
  }

  private mutating func fourHexadecimalDigits() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = cursor.current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { return nil }
      unit = unit << 4 + UInt32(digit)
      cursor.advance()
    }
    return unit
  }
}
