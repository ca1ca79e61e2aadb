extension JSONParser {
  /// The run of letters, digits and signs that begins here.
  mutating func token() -> String {
    let start = cursor.offset
    while let byte = cursor.current, TokenCharacters.continues(byte) { cursor.advance() }
    return String(decoding: cursor.bytes(from: start), as: UTF8.self)
  }

  mutating func word() -> JSONValue.Content {
    let start = cursor.position
    switch token() {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case let other:
      let advice = adviceOnWord(other)
      report(advice, at: start)
      return .unreadable
    }
  }

  mutating func number() -> JSONValue.Content {
    let start = cursor.position
    let text = token()
    guard NumberGrammar.matches(text) else {
      let advice = adviceOnNumber(text)
      report(advice, at: start)
      return .unreadable
    }
    guard let number = JSONNumber(grammatical: text) else {
      report("\(text.shownInMessage()) is \(JSONNumber.limitBroken(by: text))", at: start)
      return .unreadable
    }
    return .number(number)
  }

  private func adviceOnWord(_ word: String) -> String {
    let shown = word.shownInMessage()
    switch word.lowercased() {
    case "true", "false", "null": return "\(shown) is not JSON; write \(word.lowercased())"
    case "nan", "inf", "infinity": return "\(shown) is not JSON; numbers are finite"
    case "none", "nil": return "\(shown) is not JSON; write null"
    default: return "\(shown) is not JSON; text needs double quotes: \"\(shown)\""
    }
  }

  private func adviceOnNumber(_ text: String) -> String {
    let shown = text.shownInMessage()
    if text.lowercased().hasPrefix("-inf") { return "\(shown) is not JSON; numbers are finite" }
    if let better = NumberGrammar.repaired(text) {
      return "\(shown) is not a JSON number; write \(better)"
    }
    return "\(shown) is not a JSON number"
  }
}
