/// Reads JSON texts strictly (RFC 8259) and says of each mistake where it is.
public enum JSONText {
  /// The largest text that is read, in bytes (4 MiB).
  public static let largestSize = 4 << 20
  /// The deepest nesting of arrays and objects that is read.
  public static let deepestNesting = 64
  /// The largest number of mistakes that are kept.
  public static let mostMistakes = 1000

  /// The value of a text, and every mistake that could be found, in the order of the text.
  ///
  /// Reading goes on after a mistake whose meaning is plain, such as a trailing comma, a name that
  /// appears twice (the first counts), a comment or a number out of range, so that one reading finds
  /// many. It stops where the structure is lost; the value is then nil. A text is right when
  /// there are no mistakes, and only then is its value to be used without further thought.
  ///
  /// UTF-16 and a byte-order mark are read, as some editors write them.
  public static func parse(_ bytes: [UInt8]) -> (value: JSONValue?, mistakes: [JSONMistake]) {
    let wide = bytes.withUnsafeBufferPointer { TextEncoding.utf16($0) }
    let bytes = wide.map { $0.utf8(of: bytes) } ?? bytes
    if let mistake = JSONEncodingCheck.mistake(in: bytes) { return (nil, [mistake]) }
    var parser = JSONParser(bytes)
    let value = parser.document()
    return (value, parser.mistakes)
  }
}
