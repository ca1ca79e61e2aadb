import TestSupport
import Testing

@testable import TextFormats

@Suite("The double nearest to digits and a power of ten")
struct NearestDoubleTests {
  @Test("It is that of the standard library, for every power and any number of digits")
  func agreesWithTheStandardLibrary() throws {
    let seed: UInt64 = 1975
    var random = TestDraws(seed: seed)
    for exponent in NormalizedPower.exponents {
      for bits in 1...64 {
        for _ in 0..<10 {
          let digits = random.next() >> UInt64(64 - bits) | 1
          guard let nearest = NearestDouble(digits: digits, exponent: exponent) else { continue }
          let text = "\(digits)e\(exponent)"
          #expect(nearest.value == Double(text), "\(text), seed \(seed)")
        }
      }
    }
  }

  @Test("Of random digits it leaves next to none open")
  func seldomOpen() {
    let seed: UInt64 = 1976
    var random = TestDraws(seed: seed)
    let open = (0..<50_000).count { _ in
      // No number of 56 bits is a multiple of 5^25, so that there are no ties.
      let exponent = -25 - random.integer(below: 31)
      return NearestDouble(digits: random.next() >> 8 | 1, exponent: exponent) == nil
    }
    #expect(open == 0, "seed \(seed)")  // 2 in 2^74 are expected
  }

  @Test("A tie is left open, what lies beside it is not")
  func ties() {
    let tie: UInt64 = 9_007_199_254_740_993  // 2^53 + 1
    #expect(NearestDouble(digits: tie, exponent: 0) == nil)
    #expect(NearestDouble(digits: tie - 1, exponent: 0)?.value == 9_007_199_254_740_992)
    #expect(NearestDouble(digits: tie + 1, exponent: 0)?.value == 9_007_199_254_740_994)
    #expect(NearestDouble(digits: 45_035_996_273_704_965, exponent: -1) == nil)
  }

  @Test("No digits and powers beyond the table have no answer", arguments: [-56, 56, 400, -400])
  func outOfRange(exponent: Int) {
    #expect(NearestDouble(digits: 1, exponent: exponent) == nil)
    #expect(NearestDouble(digits: 0, exponent: 0) == nil)
  }
}
