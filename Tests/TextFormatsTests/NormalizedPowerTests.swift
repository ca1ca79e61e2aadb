import Testing

@testable import TextFormats

@Suite("Leading bits of powers of ten")
struct NormalizedPowerTests {
  @Test("The exact ones have the bits of the doubles", arguments: 0...22)
  func exactPowers(exponent: Int) {
    let power = DecimalText.exactPowers[exponent]
    let product = NormalizedPower.ofTen(exponent).times(1 << 63)  // half the bits
    #expect(product.high == (power.significandBitPattern | 1 << 52) << 10)
    #expect(product.low == 0)
    #expect(NormalizedPower.binaryExponent(ofTen: exponent) == Int(power.exponent))
  }

  @Test("A power below one is its reciprocal, cut off", arguments: 1...27)
  func reciprocals(exponent: Int) {
    // 5^27 is the last that a factor of 64 bits holds: the product of the two is just below a power of two.
    var five: UInt64 = 1
    for _ in 0..<exponent { five *= 5 }
    let product = NormalizedPower.ofTen(-exponent).times(five << UInt64(five.leadingZeroBitCount))
    #expect(product.high == .max >> 1)
    #expect(product.low == .max)
  }

  @Test("Powers of two are counted as logarithms have it", arguments: NormalizedPower.exponents)
  func binaryExponents(exponent: Int) throws {
    let power = try #require(Double("1e\(exponent)"))
    #expect(NormalizedPower.binaryExponent(ofTen: exponent) == Int(power.exponent))
  }
}
