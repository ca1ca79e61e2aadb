import Testing
import TextFormats

@Suite("Numbers with fixed decimals")
struct FixedDecimalsTests {
  @Test(
    "Decimals become percents by a move of the point",
    arguments: [
      (0.03896, 1, "3.9"), (-0.03896, 3, "-3.896"), (1, 2, "100.00"), (0, 2, "0.00"),
      (0.5, 0, "50"),
      (12.3456789, 2, "1234.57"), (0.001, 4, "0.1000"), (-0.009, 1, "-0.9"), (-1e-9, 2, "0.00"),
    ])
  func percent(_ value: Double, decimals: Int, reads text: String) {
    #expect(String(percent: value, decimals: decimals) == text)
  }

  /// 0.00615 lies a little above its decimal, at 0.00615000000000000008…, as Python's `Decimal` shows. Its
  /// product with 100 in floating point lies below 0.615 and would be rounded down.
  @Test("The exact decimal is rounded, once, and exact ties go to the even digit")
  func once() {
    #expect(String(percent: 0.00615, decimals: 2) == "0.62")
    #expect(String(fixed: 0.00615 * 100, decimals: 2) == "0.61")
    #expect(String(percent: 0.0078125, decimals: 4) == "0.7812")  // 1/128 is a tie
    #expect(String(percent: 0.0234375, decimals: 4) == "2.3438")  // 3/128 is a tie
  }
}
