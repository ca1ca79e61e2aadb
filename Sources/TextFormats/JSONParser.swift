/// The recursive descent behind `JSONText.parse`; one value a text.
struct JSONParser {
  private(set) var mistakes: [JSONMistake] = []
  var cursor: TextCursor
  private var path = JSONPath()
  private var depth = 0

  init(_ bytes: [UInt8]) { cursor = TextCursor(bytes) }

  /// The one value of the text; nil when its structure was lost.
  mutating func document() -> JSONValue? {
    cursor.skipByteOrderMark()
    do throws(JSONMistake) {
      skipSpace()
      guard cursor.current != nil else { throw mistake("the text is empty", at: cursor.position) }
      let result = try value()
      skipSpace()
      if cursor.current != nil {
        report("the document has ended before this; remove what follows", at: cursor.position)
      }
      return result
    } catch {
      mistakes.append(error)
      return nil
    }
  }

  /// Notes a mistake after which reading goes on; more than anyone would read are not kept.
  mutating func report(_ explanation: @autoclosure () -> String, at position: TextPosition) {
    guard mistakes.count < JSONText.mostMistakes else { return }
    mistakes.append(mistake(explanation(), at: position))
  }

  func mistake(_ explanation: String, at position: TextPosition) -> JSONMistake {
    JSONMistake(position: position, path: path, explanation: explanation)
  }

  private mutating func value() throws(JSONMistake) -> JSONValue {
    let start = cursor.position
    switch cursor.current {
    case UInt8(ascii: "{"): return JSONValue(.object(try object()), at: start)
    case UInt8(ascii: "["): return JSONValue(.array(try array()), at: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return JSONValue(.string(try string()), at: start)
    case .some(let byte) where TokenCharacters.beginsNumber(byte):
      return JSONValue(number(), at: start)
    case .some(let byte) where TokenCharacters.beginsWord(byte):
      return JSONValue(word(), at: start)
    case nil: throw mistake("the text ends where a value is needed", at: start)
    case .some: throw mistake("\(shownCharacter()) stands where a value is needed", at: start)
    }
  }

  private mutating func array() throws(JSONMistake) -> [JSONValue] {
    var elements: [JSONValue] = []
    try sequence(closedBy: "]") { (parser) throws(JSONMistake) in
      parser.path.descend(.index(elements.count))
      elements.append(try parser.value())
      parser.path.ascend()
    }
    return elements
  }

  private mutating func object() throws(JSONMistake) -> [JSONMember] {
    var members: [JSONMember] = []
    var lines: [String: Int] = [:]  // asked by name only, so its order reaches nothing
    try sequence(closedBy: "}") { (parser) throws(JSONMistake) in
      let start = parser.cursor.position
      let name = try parser.memberName()
      parser.path.descend(.name(name))
      let first = lines[name]
      if let first { parser.reportTwice(name, at: start, firstOn: first) }
      let value = try parser.memberValue()
      parser.path.ascend()
      guard first == nil else { return }
      lines[name] = start.line
      members.append(JSONMember(name: name, position: start, value: value))
    }
    return members
  }

  private mutating func reportTwice(_ name: String, at position: TextPosition, firstOn line: Int) {
    let shown = name.shownInMessage()
    report("\"\(shown)\" is already given on line \(line); keep one of the two", at: position)
  }

  private mutating func memberName() throws(JSONMistake) -> String {
    let start = cursor.position
    switch cursor.current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string()
    case .some(let byte) where TokenCharacters.beginsWord(byte):
      let name = token()
      report("the name \(name.shownInMessage()) needs double quotes", at: start)
      return name
    default:
      let shown = shownCharacter()
      throw mistake(
        "\(shown) stands where a name in double quotes is needed" + adviceOnName(shown), at: start)
    }
  }

  /// What a name is most often mistaken for: the decimals after a comma, and text in a word processor's quotes.
  private func adviceOnName(_ found: String) -> String {
    let before = cursor.bytes(from: max(0, cursor.offset - 2))
    let isDigit = { (byte: UInt8?) in byte.map { (48...57).contains($0) } ?? false }
    if isDigit(cursor.current), before.last == UInt8(ascii: ","), isDigit(before.first) {
      return "; decimals follow a point, as in 0.6"
    }
    return "\u{201C}\u{201D}\u{201E}\u{AB}\u{BB}".contains(found) ? "; quotes are straight: \"" : ""
  }

  private mutating func memberValue() throws(JSONMistake) -> JSONValue {
    skipSpace()
    guard cursor.current == UInt8(ascii: ":") else {
      throw mistake("a colon is needed between a name and its value", at: cursor.position)
    }
    cursor.advance()
    skipSpace()
    return try value()
  }

  /// Reads what stands between commas up to the closing bracket, and the bracket.
  private mutating func sequence(
    closedBy bracket: Unicode.Scalar, element: (inout JSONParser) throws(JSONMistake) -> Void
  ) throws(JSONMistake) {
    let start = cursor.position
    depth += 1
    guard depth <= JSONText.deepestNesting else {
      throw mistake("brackets are nested more than \(JSONText.deepestNesting) deep", at: start)
    }
    cursor.advance()
    var comma: TextPosition?
    var isFirst = true
    while try !closes(bracket, openedAt: start) {
      if cursor.current == UInt8(ascii: ",") {
        if comma != nil || isFirst { reportExtraComma(at: cursor.position) }
        comma = cursor.position
        cursor.advance()
      } else {
        if comma == nil, !isFirst { report("a comma is missing before this", at: cursor.position) }
        comma = nil
        try element(&self)
      }
      isFirst = false
    }
    if let comma, mistakes.last?.position != comma { reportExtraComma(at: comma) }
    cursor.advance()
    depth -= 1
  }

  private mutating func reportExtraComma(at position: TextPosition) {
    report("this comma is one too many; remove it", at: position)
  }

  private mutating func closes(
    _ bracket: Unicode.Scalar, openedAt start: TextPosition
  ) throws(JSONMistake) -> Bool {
    skipSpace()
    guard let byte = cursor.current else {
      throw mistake(
        "the text ends before the \(bracket) that is due since line \(start.line)",
        at: cursor.position)
    }
    if [UInt8(ascii: "}"), UInt8(ascii: "]")].contains(byte), byte != UInt8(ascii: bracket) {
      throw mistake(
        "\(shownCharacter()) stands where a \(bracket) is due since line \(start.line)",
        at: cursor.position)
    }
    return byte == UInt8(ascii: bracket)
  }

  private func shownCharacter() -> String {
    var ahead = cursor
    guard ahead.current != nil else { return "the end of the text" }
    let start = ahead.offset
    repeat { ahead.advance() } while ahead.current.map { $0 & 0xC0 == 0x80 } ?? false
    return String(decoding: ahead.bytes(from: start), as: UTF8.self).shownInMessage()
  }
}
