import TestSupport
import Testing
import TextFormats

@Suite("Decimal numbers written as text")
struct DecimalTextWritingTests {
  private func text(_ value: Double) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "The shortest text that reads back",
    arguments: [
      (0.0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (-12, "-12.0"), (0.1, "0.1"),
      (0.1 + 0.2, "0.30000000000000004"),
      (1.0 / 3, "0.3333333333333333"), (123_456.75, "123456.75"), (1e15, "1000000000000000.0"),
      (0.0001, "0.0001"), (0.00001, "1e-05"), (1.5e-7, "1.5e-07"), (-2.5e-38, "-2.5e-38"),
      (9_007_199_254_740_991, "9007199254740991.0"), (1e22, "1e+22"),
      (.leastNonzeroMagnitude, "5e-324"),
    ] as [(Double, String)])
  func examples(value: Double, expected: String) {
    #expect(text(value) == expected)
  }

  @Test("Random bit patterns read back as themselves and as short as the standard library has them")
  func roundTrip() throws {
    var random = TestDraws(seed: 2023)
    var count = 0
    while count < 100_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      try expectRoundTrip(value, seed: 2023)
      count += 1
    }
  }

  @Test("So do numbers of the size of yields, returns and values")
  func everydayNumbers() throws {
    var random = TestDraws(seed: 7)
    for _ in 0..<100_000 {
      let exponent = 0x3FF - 140 + random.next() % 195  // 2^-140 to 2^55
      let bits = exponent << 52 | random.next() >> 12
      try expectRoundTrip(Double(bitPattern: bits), seed: 7)
    }
  }

  @Test("So do decimals of few digits and the neighbors of powers of two")
  func edges() throws {
    for number in 0..<20_000 {
      for divisor in [1e1, 1e4, 1e7] { try expectRoundTrip(Double(number) / divisor, seed: 0) }
    }
    for exponent in UInt64(1)...2046 {
      let power = Double(bitPattern: exponent << 52)
      for value in [power.nextDown, power, power.nextUp] { try expectRoundTrip(value, seed: 0) }
    }
  }

  private func expectRoundTrip(_ value: Double, seed: Int) throws {
    var bytes: [UInt8] = []
    bytes.append(decimal: value)
    var expected = value.description
    // One expectation a number would take longer than the work itself.
    let isShortest = expected.withUTF8 { $0.elementsEqual(bytes) }
    if !isShortest { Issue.record("\(value) is written \(bytes), seed \(seed)") }
    let readBack = value == 0 ? value : try DecimalText.value(of: bytes)
    if readBack != value { Issue.record("\(value) is read back as \(readBack), seed \(seed)") }
  }
}
