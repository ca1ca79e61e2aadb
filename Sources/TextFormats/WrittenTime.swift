/// A time of day as it is written behind a date: `09:30`, `16:00:00.000`, `00:00:00-05:00`, `12:00:00 AM`.
struct WrittenTime: Equatable {
  /// What is said of the zone.
  enum Zone: Equatable {
    case none
    case utc
    /// Another offset, or the name of a zone.
    case other
  }

  /// Seconds after midnight, without their fraction.
  let seconds: Int32
  let zone: Zone

  /// Minutes after midnight.
  var minute: Int32 { seconds / 60 }

  init(seconds: Int32, zone: Zone) { (self.seconds, self.zone) = (seconds, zone) }

  /// Reads a whole text; nil for no time of day.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = FieldCursor(bytes)
    guard var hour = cursor.number(digits: 1...2), cursor.take(ASCII.colon),
      let minute = cursor.number(digits: 2...2), minute < 60
    else { return nil }
    var second: Int32 = 0
    if cursor.take(ASCII.colon) {
      guard let written = cursor.number(digits: 2...2), written < 60 else { return nil }
      second = written
      if cursor.take(ASCII.point) || cursor.take(ASCII.comma) {
        guard cursor.skipDigits() else { return nil }
      }
    }
    cursor.skipBlanks()
    if let half = cursor.half() {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half * 12
      cursor.skipBlanks()
    }
    guard hour < 24, let zone = Self.zone(&cursor) else { return nil }
    (seconds, self.zone) = (hour * 3600 + minute * 60 + second, zone)
  }

  /// The zone that the rest of a text names: none, Z, UTC, GMT, an offset, or letters.
  private static func zone(_ cursor: inout FieldCursor) -> Zone? {
    if cursor.isAtEnd { return Zone.none }
    if let sign = cursor.first, sign == ASCII.plus || sign == ASCII.minus {
      cursor.advance()
      let digits = cursor.rest.filter { $0 != ASCII.colon }
      guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ $0 &- ASCII.zero < 10 })
      else { return nil }
      return digits.allSatisfy { $0 == ASCII.zero } ? .utc : .other
    }
    let letters = cursor.rest
    guard letters.count <= 5, letters.allSatisfy(FieldCursor.isLetter) else { return nil }
    let name = String(decoding: letters, as: UTF8.self).uppercased()
    return ["Z", "UTC", "GMT"].contains(name) ? .utc : .other
  }
}

/// A place in a field, moved from its start to its end.
struct FieldCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }
  var first: UInt8? { place < bytes.count ? bytes[place] : nil }
  var rest: Slice<UnsafeBufferPointer<UInt8>> { bytes[place...] }

  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- ASCII.zero < 10 }

  mutating func advance() { place += 1 }

  mutating func take(_ byte: UInt8) -> Bool {
    guard first == byte else { return false }
    place += 1
    return true
  }

  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = place
    while first == ASCII.space { place += 1 }
    return place > start
  }

  /// Skips digits, of which there must be one.
  mutating func skipDigits() -> Bool {
    let start = place
    while let byte = first, Self.isDigit(byte) { place += 1 }
    return place > start
  }

  /// A number of so many digits; the place stays where it is when there is none.
  mutating func number(digits: ClosedRange<Int>) -> Int32? {
    let written = rest.prefix(while: Self.isDigit)
    guard digits.contains(written.count) else { return nil }
    place += written.count
    return written.reduce(0) { $0 * 10 + Int32($1 &- ASCII.zero) }
  }

  /// 0 for AM, 1 for PM.
  fileprivate mutating func half() -> Int32? {
    let word = String(decoding: rest.prefix(2), as: UTF8.self).uppercased()
    guard word == "AM" || word == "PM" else { return nil }
    place += 2
    return word == "AM" ? 0 : 1
  }
}
