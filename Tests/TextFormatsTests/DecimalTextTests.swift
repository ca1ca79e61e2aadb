import TestSupport
import Testing
import TextFormats

@Suite("Decimal numbers read from text")
struct DecimalTextTests {
  private func value(_ text: String) throws -> Double {
    try DecimalText.value(of: Array(text.utf8))
  }

  @Test(
    "Signs, points and exponents",
    arguments: [
      ("0", 0), ("4.2911", 4.2911), ("-0.25", -0.25), ("+7", 7), (".5", 0.5), ("5.", 5),
      ("1e3", 1000), ("1.5E-2", 0.015), ("2e+2", 200), ("00012.50", 12.5),
      ("1234567890123456789012345", 1.234567890123456789012345e24),
    ] as [(String, Double)])
  func accepted(text: String, expected: Double) throws {
    #expect(try value(text) == expected)
  }

  @Test("A negative zero keeps its sign", arguments: ["-0", "-0.000", "-0e5", "-0e999999999999"])
  func negativeZero(text: String) throws {
    #expect(try value(text).bitPattern == (-0.0).bitPattern)
  }

  @Test(
    "What is no decimal number is refused",
    arguments: [
      "", " ", "-", "+", ".", "e5", "1e", "1e+", "4..21", "1.2.3", "0x10", "inf", "Infinity", "nan",
      "NaN", "1 ", " 1", "1,5", "5%", "1_000", "--1", "1e5x", "١",
    ])
  func refused(text: String) {
    #expect(throws: DecimalText.Fault.notANumber) { try value(text) }
  }

  @Test(
    "Numbers beyond the doubles are refused",
    arguments: ["1e400", "-1e400", "1e-400", "1.8e308", "1e99999999999999999999"])
  func outOfRange(text: String) {
    #expect(throws: DecimalText.Fault.outOfRange) { try value(text) }
  }

  @Test("Hard cases for correct rounding")
  func hardCases() throws {
    // 2^53 + 1 lies between two doubles: ties to even.
    #expect(try value("9007199254740993") == 9_007_199_254_740_992)
    #expect(try value("9007199254740993.0000000000000000001") == 9_007_199_254_740_994)
    // The largest double and the smallest; half of the smallest rounds to zero and is refused.
    #expect(try value("1.7976931348623157e308") == .greatestFiniteMagnitude)
    #expect(try value("4.9406564584124654e-324") == .leastNonzeroMagnitude)
    // 1e23 is not exact, 1e22 is: the largest exact power of ten.
    #expect(try value("1e22") == 1e22)
    #expect(try value("1e23") == 1e23)
    #expect(try value("8.5e22") == 8.5e22)
  }

  @Test("Random decimals of up to 19 digits agree with the standard library")
  func agreesWithTheStandardLibrary() throws {
    var random = TestDraws(seed: 1971)
    for _ in 0..<20_000 {
      let digits = String(random.next() >> (random.next() % 64))
      let point = Int(random.next() % UInt64(digits.count + 1))
      let text =
        "\(digits.prefix(point)).\(digits.dropFirst(point))e\(Int(random.next() % 60) - 30)"
      let expected = try #require(Double("0" + text))
      #expect(try value(text) == expected, "\(text), seed 1971")
    }
  }

  @Test("Random doubles read back to the last bit, subnormal ones too")
  func readsBack() throws {
    let seed: UInt64 = 1972
    var random = TestDraws(seed: seed)
    for _ in 0..<100_000 {
      let drawn = Double(bitPattern: random.next())
      let number = drawn.isFinite && drawn != 0 ? drawn : 0.5
      #expect(try value(number.description).bitPattern == number.bitPattern, "seed \(seed)")
    }
  }

  @Test("Returns as they are stored read back to the last bit")
  func readsReturnsBack() throws {
    let seed: UInt64 = 1973
    var random = TestDraws(seed: seed)
    for _ in 0..<100_000 {
      let number = random.uniform(-1, 1) * [1, 0.01, 1e-5, 100][random.integer(below: 4)]
      #expect(try value(number.description).bitPattern == number.bitPattern, "seed \(seed)")
    }
  }

  @Test(
    "Numbers halfway between two doubles, or a digit beside, go where the standard library has them"
  )
  func halfway() throws {
    let seed: UInt64 = 1974
    var random = TestDraws(seed: seed)
    for _ in 0..<20_000 {
      // 55 bits, the last of which a double drops.
      let odd = (1 << 53 | random.next() >> 11) << 1 | 1
      let shift = UInt64(random.integer(below: 9))
      for digits in [odd << shift - 1, odd << shift, odd << shift + 1] {
        let text = String(digits)
        #expect(try value(text) == Double(text), "\(text), seed \(seed)")
        let halved = Self.half(of: digits)
        #expect(try value(halved) == Double(halved), "\(halved), seed \(seed)")
      }
    }
  }

  /// `4503599627370496.5` for 9007199254740993.
  private static func half(of number: UInt64) -> String {
    "\(number / 2).\(number % 2 == 0 ? 0 : 5)"
  }
}
