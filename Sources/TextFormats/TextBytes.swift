/// Text as bytes: appended piece by piece, without a string for every piece.
extension [UInt8] {
  /// Appends the UTF-8 of a string.
  public mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends the UTF-8 of a literal.
  public mutating func append(text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends the shortest decimal that reads back as the same double; the value is finite.
  public mutating func append(decimal value: Double) { DecimalText.append(value, to: &self) }

  /// Appends an integer in decimal.
  public mutating func append(integer value: Int) {
    if value < 0 { append(ASCII.minus) }
    var rest = value.magnitude
    let start = count
    repeat {
      append(ASCII.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  /// Appends a text cell of a comma-separated line, quoted where it must be (RFC 4180).
  ///
  /// A cell that a spreadsheet would take for a formula (it begins with =, +, -, @, one of their full-width
  /// twins, a tab or the end of a line) gets an apostrophe before it. Numbers are appended with
  /// `append(decimal:)`.
  public mutating func append(cell text: String) {
    let isFormula = text.unicodeScalars.first.map(Self.formulaStarts.contains) ?? false
    let bytes = (isFormula ? "'" + text : text).utf8
    let special = [ASCII.comma, ASCII.quote, ASCII.newline, ASCII.carriageReturn]
    guard bytes.contains(where: special.contains) else { return append(contentsOf: bytes) }
    append(ASCII.quote)
    for byte in bytes {
      if byte == ASCII.quote { append(ASCII.quote) }
      append(byte)
    }
    append(ASCII.quote)
  }

  private static let formulaStarts = "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars
}
