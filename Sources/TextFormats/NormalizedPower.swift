/// The leading 128 bits of a power of ten, the highest of them set; a power of five has the same ones.
struct NormalizedPower {
  /// The powers of ten that are kept.
  static let exponents = -55...55

  private let high: UInt64
  private let low: UInt64

  private init(_ bits: UInt128) {
    (high, low) = (UInt64(bits >> 64), UInt64(truncatingIfNeeded: bits))
  }

  /// Those of 10^exponent: exact from 10^0 to 10^55, whose powers of five have at most 128 bits, and cut off
  /// behind the last bit below.
  @inline(__always)
  static func ofTen(_ exponent: Int) -> NormalizedPower {
    kept[exponent - exponents.lowerBound]
  }

  /// floor(log2(10^exponent)) for the exponents kept.
  @inline(__always)
  static func binaryExponent(ofTen exponent: Int) -> Int { (exponent * 217_706) >> 16 }

  /// The product's highest 128 of 192 bits.
  @inline(__always)
  func times(_ factor: UInt64) -> (high: UInt64, low: UInt64) {
    let lower = low.multipliedFullWidth(by: factor)
    let upper = high.multipliedFullWidth(by: factor)
    let (middle, overflow) = upper.low.addingReportingOverflow(lower.high)
    return (upper.high &+ (overflow ? 1 : 0), middle)
  }

  /// The product's highest 64 of 192 bits, the lowest of them set if any bit below is: enough to
  /// compare with an integer.
  @inline(__always)
  func timesRoundedToOdd(_ factor: UInt64) -> UInt64 {
    let product = times(factor)
    return product.high | (product.low > 1 ? 1 : 0)
  }

  private static let kept: [NormalizedPower] = {
    var powerOfFive: UInt128 = 1
    let positive = (0...exponents.upperBound).map { _ in
      defer { powerOfFive = powerOfFive &* 5 }  // the last product is not used
      return powerOfFive << UInt128(powerOfFive.leadingZeroBitCount)
    }
    let reciprocals = positive.dropFirst().map { divisor in
      divisor.dividingFullWidth((high: 1 << 127, low: 0)).quotient  // floor(2^255 / divisor)
    }
    return (reciprocals.reversed() + positive).map(NormalizedPower.init)
  }()
}
