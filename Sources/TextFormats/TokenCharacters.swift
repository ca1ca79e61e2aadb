/// Which bytes numbers and bare words are made of, right or wrong, so that a whole slip is shown.
enum TokenCharacters {
  static func beginsNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(byte)
  }

  static func beginsWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte == UInt8(ascii: "_") }

  static func continues(_ byte: UInt8) -> Bool { beginsNumber(byte) || beginsWord(byte) }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
