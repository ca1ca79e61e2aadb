import TestSupport
import Testing

@testable import Performance

@Suite("Moments of returns for other tools")
struct ReturnMomentsTests {
  @Test("A further return of zero gives the moments of the longer list")
  func zero() {
    let added = ReturnMoments(of: [0.5, -0.25, 0.125, 0.375]).afterAReturnOfZero
    let whole = ReturnMoments(of: [0, 0.5, -0.25, 0.125, 0.375])
    #expect(added.count == whole.count)
    expectClose(added.mean, whole.mean, within: 1e-16, because: "two roundings of 0.15")
    expectClose(
      added.sumOfSquaredDeviations, whole.sumOfSquaredDeviations, within: 2e-16,
      because: "a few roundings of 0.3")
    #expect(added.largest == 0.5)
  }

  @Test("A deviation that rounding may have left is none")
  func rounding() {
    let moments = ReturnMoments(of: [1e-4, 1e-4 + 2e-16, 1e-4 - 3e-16])
    #expect(moments.deviation(divisor: .countLessOne) == .failure(.neverVaries))
  }
}
