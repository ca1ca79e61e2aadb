/// Writes JSON trees as UTF-8 text: the same tree gives the same bytes everywhere.
public enum JSONWriter {
  /// The text for people: two spaces an indentation, short lists on one line, a final newline.
  ///
  /// An array or object goes on one line when that line stays within 100 columns and nothing in
  /// it is nested more than once; the outermost never does, unless it is empty.
  public static func indented(_ document: JSONDocument) -> [UInt8] {
    var layout = JSONLayout()
    layout.append(document, indentation: 0, mayShareLine: false, columnsAfter: 0)
    return layout.bytes + [0x0A]
  }

  /// The text for programs: one line without spaces and without a newline at its end.
  public static func compact(_ document: JSONDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    append(document, to: &bytes)
    return bytes
  }

  private static func append(_ document: JSONDocument, to bytes: inout [UInt8]) {
    switch document {
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(element, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        appendQuoted(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    default: appendScalar(document, to: &bytes)
    }
  }

  /// Appends a value that is neither an array nor an object; nothing for those.
  static func appendScalar(_ document: JSONDocument, to bytes: inout [UInt8]) {
    switch document {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: value.description.utf8)
    case .number(let value):
      precondition(value.isFinite, "JSON has no \(value); an undefined number is written as null")
      bytes.append(contentsOf: value.description.utf8)
    case .string(let text): appendQuoted(text, to: &bytes)
    case .array, .object: break
    }
  }

  static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a scalar, escaped where RFC 8259 or the safety of terminals and editors asks for it.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"", "\\": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(scalar.value)])
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case _ where scalar.steersDisplay: bytes.append(contentsOf: escape(scalar.value).utf8)
    case _ where scalar.isASCII: bytes.append(UInt8(scalar.value))
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// The escape of a UTF-16 unit, such as `\u001b`.
  static func escape(_ unit: UInt32) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
