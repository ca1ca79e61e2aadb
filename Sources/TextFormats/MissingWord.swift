/// Words that stand for a missing number in every file.
enum MissingWord {
  /// The words in lower case: case does not count.
  private static let words: Set<[UInt8]> = Set(
    [
      "", ".", "..", "...", "-", "--", "---", "\u{2013}", "\u{2014}", "na", "n/a", "n.a.", "n.a",
      "<na>",
      "nan", "nat", "nd", "n.d.", "n/d", "none", "null", "#n/a", "#n/a n/a", "#na", "#value!",
      "#div/0!", "#ref!", "#name?", "#num!", "#null!",
    ].map { Array($0.utf8) })

  private static let longest = 8

  /// Whether a field without outer blanks is such a word.
  static func matches(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    guard field.count <= longest + 8 else { return false }
    if field.isEmpty { return true }
    if field[0] &- ASCII.zero < 10 { return false }
    let isWide = field.contains { $0 >= 0x80 }
    guard isWide else {
      return field.count <= longest + 1
        && words.contains(field.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
    }
    let scalars = String(decoding: field, as: UTF8.self).unicodeScalars.filter {
      !WrittenNumber.isBlank($0)
    }
    return words.contains(Array(String(String.UnicodeScalarView(scalars)).lowercased().utf8))
  }
}
