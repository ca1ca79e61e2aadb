/// The double nearest to digits × 10^exponent, by a multiplication with the leading bits of the power of ten.
///
/// The idea is that of Lemire, D. (2021), "Number parsing at a gigabyte per second", Software: Practice and
/// Experience 51(8), 1727–1747, for powers from 10^-55 to 10^55 only, so that no result is subnormal or
/// infinite.
struct NearestDouble {
  let value: Double

  /// Rounds to the nearest double; nil for a power out of range, and for the rare digits whose product with
  /// 128 bits of the power leaves it open which one that is, ties among them.
  @inline(__always)
  init?(digits: UInt64, exponent: Int) {
    guard digits != 0, NormalizedPower.exponents.contains(exponent) else { return nil }
    let zeros = digits.leadingZeroBitCount
    let product = NormalizedPower.ofTen(exponent).times(digits << UInt64(zeros))
    // The highest bit of the product is its first or second; 53 bits from there on are the double's.
    let bitsBelow: UInt64 = product.high >> 63 == 1 ? 11 : 10
    let half: UInt64 = 1 << (bitsBelow - 1)
    let rest = product.high & (2 * half - 1)
    // The power was cut off, and so was the product: it is less than 2 units of its last bit too low. Only
    // from one unit below half on, up to half itself, can that matter.
    if rest == half && product.low == 0 || rest == half - 1 && product.low == .max { return nil }
    let mantissa = product.high >> bitsBelow + (rest >= half ? 1 : 0)
    let power =
      NormalizedPower.binaryExponent(ofTen: exponent) + 1 + Int(bitsBelow) - zeros
    // The mantissa's highest bit is added to the exponent, which is one less for it.
    value = Double(bitPattern: UInt64(power + 1074) << 52 + mantissa)
  }
}
