import Testing

@testable import LinearAlgebra

@Suite("Compensated sums")
struct CompensatedSumTests {
  @Test("1 + 1e100 + 1 - 1e100 is 2")
  func cancellation() {
    var sum = CompensatedSum(1, plus: 1e100)
    sum.add(1, times: 1)
    sum.add(-1e100, times: 1)
    #expect(sum.rounded == 2)
  }

  @Test("What a product loses in rounding is kept")
  func product() {
    // (1 + 2⁻³⁰)² = 1 + 2⁻²⁹ + 2⁻⁶⁰, of which a double keeps all but the last term.
    var sum = CompensatedSum(-1, plus: -0x1p-29)
    sum.add(1 + 0x1p-30, times: 1 + 0x1p-30)
    #expect(sum.rounded == 0x1p-60)
  }
}
