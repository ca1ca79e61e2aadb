/// The indented form of a JSON tree while it grows.
struct JSONLayout {
  private(set) var bytes: [UInt8] = []
  private var lineStart = 0
  private static let widestLine = 100

  /// Appends a tree; `columnsAfter` is what must still fit on its last line (a comma, or nothing).
  mutating func append(
    _ document: JSONDocument, indentation: Int, mayShareLine: Bool, columnsAfter: Int
  ) {
    if document.isScalarOrEmpty || (mayShareLine && document.isShallow) {
      let start = bytes.count
      let fits = appendOnOneLine(document, columnsAfter: columnsAfter)
      if fits || document.isScalarOrEmpty { return }
      bytes.removeSubrange(start...)
    }
    appendOnManyLines(document, indentation: indentation)
  }

  private mutating func appendOnManyLines(_ document: JSONDocument, indentation: Int) {
    let (names, values, brackets) = document.parts
    bytes.append(brackets.open)
    for (index, value) in values.enumerated() {
      let isLast = index == values.count - 1
      startLine(indentation: indentation + 1)
      if let names { appendName(names[index]) }
      append(
        value, indentation: indentation + 1, mayShareLine: true, columnsAfter: isLast ? 0 : 1)
      if !isLast { bytes.append(UInt8(ascii: ",")) }
    }
    startLine(indentation: indentation)
    bytes.append(brackets.close)
  }

  /// Appends the tree without line breaks and says whether it stayed within the widest line.
  private mutating func appendOnOneLine(_ document: JSONDocument, columnsAfter: Int) -> Bool {
    guard !document.isScalarOrEmpty else {
      appendScalarOrEmpty(document)
      return width + columnsAfter <= JSONLayout.widestLine
    }
    let (names, values, brackets) = document.parts
    let isObject = names != nil
    bytes.append(brackets.open)
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if index > 0 || isObject { bytes.append(0x20) }
      if let names { appendName(names[index]) }
      guard appendOnOneLine(value, columnsAfter: 1) else { return false }
    }
    if isObject { bytes.append(0x20) }
    bytes.append(brackets.close)
    return width + columnsAfter <= JSONLayout.widestLine
  }

  private mutating func appendScalarOrEmpty(_ document: JSONDocument) {
    switch document {
    case .array, .object:
      bytes.append(contentsOf: [document.parts.brackets.open, document.parts.brackets.close])
    default: JSONWriter.appendScalar(document, to: &bytes)
    }
  }

  private mutating func appendName(_ name: String) {
    JSONWriter.appendQuoted(name, to: &bytes)
    bytes.append(contentsOf: ": ".utf8)
  }

  private mutating func startLine(indentation: Int) {
    bytes.append(0x0A)
    lineStart = bytes.count
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * indentation))
  }

  private var width: Int { bytes[lineStart...].count { $0 & 0xC0 != 0x80 } }
}

extension JSONDocument {
  fileprivate typealias Brackets = (open: UInt8, close: UInt8)

  /// Names (of an object), values and brackets; a scalar has no values.
  fileprivate var parts: (names: [String]?, values: [JSONDocument], brackets: Brackets) {
    switch self {
    case .object(let members):
      (members.map(\.name), members.map(\.value), (UInt8(ascii: "{"), UInt8(ascii: "}")))
    case .array(let elements): (nil, elements, (UInt8(ascii: "["), UInt8(ascii: "]")))
    default: (nil, [], (UInt8(ascii: "["), UInt8(ascii: "]")))
    }
  }

  fileprivate var isScalarOrEmpty: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  /// Whether no brackets in it hold brackets again that hold something.
  fileprivate var isShallow: Bool {
    parts.values.allSatisfy { $0.parts.values.allSatisfy(\.isScalarOrEmpty) }
  }
}
