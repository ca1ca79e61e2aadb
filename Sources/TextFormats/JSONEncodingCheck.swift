/// Whether bytes can be a JSON text at all: not too many of them, and UTF-8.
enum JSONEncodingCheck {
  static func mistake(in bytes: [UInt8]) -> JSONMistake? {
    if bytes.count > JSONText.largestSize {
      return start("the text has \(bytes.count) bytes; at most \(JSONText.largestSize) are read")
    }
    return firstByteThatIsNotUTF8(in: bytes)
  }

  private static func firstByteThatIsNotUTF8(in bytes: [UInt8]) -> JSONMistake? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      var cursor = TextCursor(bytes)
      while cursor.offset < error.byteOffsets.lowerBound { cursor.advance() }
      return JSONMistake(
        position: cursor.position, path: JSONPath(),
        explanation: "the byte \(hexadecimal(bytes[cursor.offset])) is not UTF-8 here;"
          + " save the file as UTF-8")
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0\(digits)" : digits
  }

  private static func start(_ explanation: String) -> JSONMistake {
    JSONMistake(
      position: TextPosition(line: 1, column: 1), path: JSONPath(), explanation: explanation)
  }
}
