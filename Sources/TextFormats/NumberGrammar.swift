/// The form of a number in RFC 8259: `-12.5e+3`, without leading zeros, plus signs or bare points.
enum NumberGrammar {
  static func matches(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard let whole = digits(&rest),
      whole == 1 || text.utf8.first(where: TokenCharacters.isDigit) != UInt8(ascii: "0")
    else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits(&rest) != nil else { return false }
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits(&rest) != nil else { return false }
    }
    return rest.isEmpty
  }

  /// What a number with a plus sign, leading zeros or a bare point was meant to be, if that is clear.
  static func repaired(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    var rest = text[...]
    let sign = rest.first == "-" ? "-" : ""
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    rest = rest.drop { $0 == "0" }
    if rest.first.map({ !$0.isNumber }) ?? true { rest = "0" + rest }
    if rest.last == "." { rest = rest.dropLast() }
    let repaired = sign + rest
    return matches(repaired) && repaired != text ? repaired : nil
  }

  /// Drops leading digits and says how many there were; nil for none.
  private static func digits(_ rest: inout Substring.UTF8View) -> Int? {
    let count = rest.prefix(while: TokenCharacters.isDigit).count
    rest = rest.dropFirst(count)
    return count > 0 ? count : nil
  }
}
