extension JSONParser {
  /// Passes white space, and comments, which are reported.
  mutating func skipSpace() {
    while let byte = cursor.current {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: cursor.advance()
      case UInt8(ascii: "/") where [UInt8(ascii: "/"), UInt8(ascii: "*")].contains(cursor.next):
        skipComment()
      case UInt8(ascii: "#"): skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() {
    report("JSON has no comments; remove this one", at: cursor.position)
    guard cursor.next == UInt8(ascii: "*") else { return skipLine() }
    cursor.advance()
    cursor.advance()
    while cursor.current != nil {
      let isEnd = cursor.current == UInt8(ascii: "*") && cursor.next == UInt8(ascii: "/")
      cursor.advance()
      if isEnd { return cursor.advance() }
    }
  }

  private mutating func skipLine() {
    while let byte = cursor.current, byte != 0x0A, byte != 0x0D { cursor.advance() }
  }
}
