import Glibc

/// The decimal digits of a positive number as text, eight at a time.
struct DigitText {
  /// 24 digits with zeros in front, eight a word, the first in the lowest byte.
  private let words: (UInt64, UInt64, UInt64)
  /// How many there are without the zeros in front.
  let count: Int

  init(_ number: UInt64) {
    let eight: UInt64 = 100_000_000
    let (front, last) = number.quotientAndRemainder(dividingBy: eight)
    let (first, middle) = front.quotientAndRemainder(dividingBy: eight)
    let digits = (DigitText.spread(first), DigitText.spread(middle), DigitText.spread(last))
    if first != 0 {
      count = 24 - digits.0.trailingZeroBitCount >> 3
    } else {
      count =
        middle != 0
        ? 16 - digits.1.trailingZeroBitCount >> 3
        : 8 - digits.2.trailingZeroBitCount >> 3
    }
    let zeros: UInt64 = 0x3030_3030_3030_3030
    words = (digits.0 | zeros, digits.1 | zeros, digits.2 | zeros)
  }

  /// Copies some of the digits, counted from the first that is no zero.
  @inline(__always)
  func copy(_ places: Range<Int>, to place: UnsafeMutablePointer<UInt8>) {
    withUnsafeBytes(of: words) { bytes in
      let source = UnsafeRawBufferPointer(rebasing: bytes[(24 - count + places.lowerBound)...])
      if let start = source.baseAddress { memcpy(place, start, places.count) }
    }
  }

  /// The digits of a number below 10^8, one a byte, the first in the lowest; each step halves the
  /// groups of digits. The multiplications are divisions by 100 and by 10, exact for such numbers.
  @inline(__always)
  private static func spread(_ number: UInt64) -> UInt64 {
    let (front, back) = (number / 10_000, number % 10_000)
    let fours = front | back << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let pairs = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (pairs &* 103) >> 10 & 0x000F_000F_000F_000F
    return (tens | (pairs &- tens &* 10) << 8).littleEndian
  }
}
