/// A place in a row, moved over fields that need no second look.
///
/// Every call answers nil or false for anything unusual (quotes, blanks behind a number, words that
/// stand for a missing number, mistakes): the row is then read again, slowly, by `FieldSplitter`.
/// The row ends in a newline with `LineBlocks.slack` readable bytes behind it.
struct RowCursor {
  private(set) var place: UnsafePointer<UInt8>

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) { place = start }

  /// What a number field holds.
  enum Number {
    case value(Double)
    case missing
    case unusual
  }

  /// The date at the row's start as 19710816, whose day is not checked.
  @inline(__always)
  mutating func date() -> Int32? {
    let isISO = place[4] == ASCII.minus
    let length = isISO ? 10 : 8
    guard isISO ? place[7] == ASCII.minus : true else { return nil }
    let first = UInt64(Word.load(place) & 0xFFFF_FFFF)
    let second = UInt64(Word.load(place + 4) & 0xFFFF_FFFF)
    let last = UInt64(Word.load(place + 8) & 0xFFFF)
    let digits =
      isISO ? first | (second >> 8 & 0xFFFF) << 32 | last << 48 : first | second << 32
    guard let packed = Word.decimal(digits), place[length] == ASCII.comma else { return nil }
    place += length
    return packed
  }

  /// Moves from one delimiter to the `count`-th after it; false when the line ends before.
  @inline(__always)
  mutating func skip(delimiters count: Int) -> Bool {
    guard count > 0 else { return true }
    guard place.pointee == ASCII.comma else { return false }
    var wanted = count
    place += 1
    while true {
      let word = Word.load(place)
      var commas = Word.matches(word, ASCII.comma)
      let stop = Word.firstMatch(word, ASCII.newline) | Word.firstMatch(word, ASCII.quote)
      if stop != 0 { commas &= Word.below(stop) }
      let found = Word.count(commas)
      if found >= wanted {
        for _ in 1..<wanted { commas &= commas &- 1 }
        place += commas.trailingZeroBitCount >> 3
        return true
      }
      if stop != 0 { return false }
      wanted -= found
      place += 8
    }
  }

  /// The number behind the delimiter at this place; moves to the delimiter or line end after it.
  ///
  /// Byte by byte on purpose: a predicted branch knows a number's length before its bytes are there,
  /// so that this is as quick as eight digits at once.
  @inline(__always)
  mutating func number() -> Number {
    guard place.pointee == ASCII.comma else { return .unusual }
    place += 1
    while place.pointee == ASCII.space { place += 1 }
    let isNegative = place.pointee == ASCII.minus
    if isNegative { place += 1 }
    var mantissa: UInt64 = 0
    var digits = addDigits(to: &mantissa)
    var decimals = 0
    if place.pointee == ASCII.point {
      place += 1
      decimals = addDigits(to: &mantissa)
      digits += decimals
    }
    guard digits > 0 else { return missingNumber(isNegative) }
    guard isAtFieldEnd, digits <= 19, mantissa < 1 << 52 else { return .unusual }
    let magnitude = Word.double(of: mantissa) / DecimalText.exactPowers[decimals]
    return .value(isNegative ? -magnitude : magnitude)
  }

  /// Whether the row ends after `count` more fields; moves behind its newline.
  @inline(__always)
  mutating func ends(afterFields count: Int) -> Bool {
    var delimiters = 0
    if count > 2 {
      while let commas = ByteBlock(place).commasIfOnlyThese {
        delimiters += commas
        place += ByteBlock.size
      }
    }
    while true {
      let word = Word.load(place)
      var commas = Word.matches(word, ASCII.comma)
      let stop = Word.firstMatch(word, ASCII.newline) | Word.firstMatch(word, ASCII.quote)
      commas &= Word.below(stop)
      delimiters += Word.count(commas)
      place += stop == 0 ? 8 : stop.trailingZeroBitCount >> 3
      if stop != 0 { break }
    }
    guard delimiters == count, place.pointee == ASCII.newline else { return false }
    place += 1
    return true
  }

  @inline(__always)
  private mutating func addDigits(to mantissa: inout UInt64) -> Int {
    let start = place
    var digit = place.pointee &- ASCII.zero
    while digit < 10 {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      place += 1
      digit = place.pointee &- ASCII.zero
    }
    return place - start
  }

  @inline(__always)
  private var isAtFieldEnd: Bool {
    let byte = place.pointee
    return byte == ASCII.comma || byte == ASCII.newline
      || byte == ASCII.carriageReturn && place[1] == ASCII.newline
  }

  /// A blank field, or NA; anything else without digits is unusual.
  @inline(__always)
  private mutating func missingNumber(_ hasSign: Bool) -> Number {
    guard !hasSign, place[-1] != ASCII.point else { return .unusual }
    if place[0] == UInt8(ascii: "N"), place[1] == UInt8(ascii: "A") { place += 2 }
    return isAtFieldEnd ? .missing : .unusual
  }
}
