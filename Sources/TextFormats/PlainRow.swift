import Glibc

/// A row without quotes within a text, whose fields are found when they are asked for: each search goes on
/// where the last one ended.
struct PlainRow {
  /// The row's bytes with its line end.
  let range: Range<Int>
  private var field = 0
  private var place: Int  // where that field begins

  init(_ range: Range<Int>) { (self.range, place) = (range, range.lowerBound) }

  /// Where a field of the row begins.
  ///
  /// - Precondition: the row has that many fields, and `LineBlocks.slack` bytes follow it.
  @inline(__always)
  mutating func place(of wanted: Int, in text: UnsafePointer<UInt8>) -> Int {
    if wanted < field { (field, place) = (0, range.lowerBound) }
    while field < wanted {
      place = Self.end(from: place, in: text) + 1
      field += 1
    }
    return place
  }

  /// The bytes of a field without blanks around them.
  @inline(__always)
  mutating func bytes(
    of wanted: Int, in text: UnsafePointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var first = place(of: wanted, in: text)
    var end = Self.end(from: first, in: text)
    while first < end, Self.isBlank(text[first]) { first += 1 }
    while first < end, Self.isBlank(text[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(start: text + first, count: end - first)
  }

  /// Whether the first fields are, byte for byte, those of another row; the search goes on behind them.
  mutating func repeats(
    fields count: Int, of other: PlainRow, in text: UnsafePointer<UInt8>
  ) -> Bool {
    var other = other
    let length = other.place(of: count, in: text) - other.range.lowerBound
    let (start, otherStart) = (range.lowerBound, other.range.lowerBound)
    guard length <= range.count, memcmp(text + start, text + otherStart, length) == 0 else {
      return false
    }
    (field, place) = (count, start + length)
    return true
  }

  /// The place of the next comma or newline.
  @inline(__always)
  private static func end(from start: Int, in text: UnsafePointer<UInt8>) -> Int {
    var place = start
    while true {
      let word = Word.load(text + place)
      let stop = Word.firstMatch(word, ASCII.comma) | Word.firstMatch(word, ASCII.newline)
      if stop != 0 { return place + stop.trailingZeroBitCount >> 3 }
      place += 8
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }
}
