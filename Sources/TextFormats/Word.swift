/// Eight bytes looked at as one number, the first byte in the lowest place.
///
/// Matches are words with the highest bit of each matching byte set.
enum Word {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes at a place.
  @inline(__always)
  static func load(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// All bytes that equal `byte`.
  @inline(__always)
  static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (UInt64(byte) &* ones)
    return ~(((difference & ~highs) &+ ~highs) | difference) & highs
  }

  /// Right in its lowest set bit only: the first byte that equals `byte`; 0 when none does.
  ///
  /// A borrow may set bits above the first match, never below it.
  @inline(__always)
  static func firstMatch(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (UInt64(byte) &* ones)
    return (difference &- ones) & ~difference & highs
  }

  /// All bits below the lowest one of a match; all bits when there is none.
  @inline(__always)
  static func below(_ match: UInt64) -> UInt64 { (match & (0 &- match)) &- 1 }

  /// How many bytes match.
  @inline(__always)
  static func count(_ matches: UInt64) -> Int { Int(((matches >> 7) &* ones) >> 56) }

  /// The number that eight decimal digits write, or nil when a byte is no digit.
  @inline(__always)
  static func decimal(_ word: UInt64) -> Int32? {
    let digits = word &- 0x3030_3030_3030_3030
    let beyondNine = digits &+ 0x7676_7676_7676_7676
    guard (digits | beyondNine) & highs == 0 else { return nil }
    return Int32(truncatingIfNeeded: joined(digits))
  }

  /// A number below 2^52 as a double: put behind the leading digits of 2^52, which are taken off.
  ///
  /// Quicker than the conversion instruction, which waits for the division before it.
  @inline(__always)
  static func double(of number: UInt64) -> Double {
    Double(bitPattern: 0x4330_0000_0000_0000 | number) - 0x1p52
  }

  /// The number that eight digits, first byte first, make.
  @inline(__always)
  private static func joined(_ digits: UInt64) -> UInt64 {
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
  }
}
