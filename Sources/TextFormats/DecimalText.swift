/// Decimal numbers as text: `-4.21`, `.5`, `1.2e-3`, and back.
public enum DecimalText {
  /// Why bytes are no number.
  public enum Fault: Error, Equatable {
    /// Not a sign, digits with at most one point, and an exponent, and nothing else.
    case notANumber
    /// A number whose nearest double is infinite, or zero though the number is not (`1e400`).
    case outOfRange
  }

  /// The double nearest to a decimal number, ties to even.
  ///
  /// Accepted is an optional sign, digits with an optional point among them, and an optional
  /// exponent; no blanks, no hexadecimal, no `inf` or `nan`.
  public static func value(of bytes: UnsafeBufferPointer<UInt8>) throws(Fault) -> Double {
    var parts = DecimalParts()
    guard parts.read(bytes) else { throw .notANumber }
    if let value = parts.quickValue { return value }
    return try parts.rounded(bytes)
  }

  /// The double nearest to a decimal number, ties to even; the same forms are accepted.
  public static func value(of bytes: [UInt8]) throws(Fault) -> Double {
    try bytes.withUnsafeBufferPointer { buffer throws(Fault) in try value(of: buffer) }
  }

  /// 10^0 to 10^22: the powers of ten that a double holds exactly.
  static let exactPowers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// A decimal number taken apart: (-1)^negative × mantissa × 10^exponent.
private struct DecimalParts {
  var isNegative = false
  var mantissa: UInt64 = 0
  var exponent = 0
  /// Digits from the first that is not zero on; beyond 19 the mantissa may have overflowed.
  var significantDigits = 0

  /// Reads all bytes; false when they are no decimal number.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    if place < bytes.count, bytes[place] == ASCII.minus || bytes[place] == ASCII.plus {
      isNegative = bytes[place] == ASCII.minus
      place += 1
    }
    var digits = readDigits(bytes, &place)
    if place < bytes.count, bytes[place] == ASCII.point {
      place += 1
      let decimals = readDigits(bytes, &place)
      digits += decimals
      exponent = -decimals
    }
    guard digits > 0 else { return false }
    return place == bytes.count || readExponent(bytes, &place)
  }

  private mutating func readDigits(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> Int {
    let start = place
    if significantDigits == 0 {
      while place < bytes.count, bytes[place] == ASCII.zero { place += 1 }
    }
    let first = place
    while let eight = Self.eightDigits(bytes, place) {
      mantissa = mantissa &* 100_000_000 &+ eight
      place += 8
    }
    while place < bytes.count, bytes[place] &- ASCII.zero < 10 {
      mantissa = mantissa &* 10 &+ UInt64(bytes[place] &- ASCII.zero)
      place += 1
    }
    significantDigits += place - first
    return place - start
  }

  /// The number that the next eight bytes write; nil where they are not all digits.
  @inline(__always)
  private static func eightDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64? {
    guard place + 8 <= bytes.count, let start = bytes.baseAddress else { return nil }
    return Word.decimal(Word.load(start + place)).map { UInt64($0) }
  }

  private mutating func readExponent(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> Bool {
    guard bytes[place] | 0x20 == UInt8(ascii: "e") else { return false }
    place += 1
    var falls = false
    if place < bytes.count, bytes[place] == ASCII.minus || bytes[place] == ASCII.plus {
      falls = bytes[place] == ASCII.minus
      place += 1
    }
    let start = place
    var power = 0
    while place < bytes.count, bytes[place] &- ASCII.zero < 10 {
      power = min(power * 10 + Int(bytes[place] &- ASCII.zero), 1_000_000)
      place += 1
    }
    exponent += falls ? -power : power
    return place > start && place == bytes.count
  }

  /// The value, when 19 digits are all there are.
  var quickValue: Double? {
    guard significantDigits <= 19 else { return nil }
    let magnitude = exactMagnitude ?? NearestDouble(digits: mantissa, exponent: exponent)?.value
    return magnitude.map { isNegative ? -$0 : $0 }
  }

  /// The magnitude, when mantissa and power of ten are both exact, so that one operation rounds once.
  private var exactMagnitude: Double? {
    guard mantissa <= 1 << 53, abs(exponent) <= 22 else { return nil }
    let power = DecimalText.exactPowers[abs(exponent)]
    return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
  }

  /// The value by the standard library's correctly rounded conversion.
  func rounded(_ bytes: UnsafeBufferPointer<UInt8>) throws(DecimalText.Fault) -> Double {
    guard significantDigits > 0 else { return isNegative ? -0.0 : 0.0 }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)) else { throw .notANumber }
    guard value.isFinite, value != 0 else { throw .outOfRange }
    return value
  }
}
