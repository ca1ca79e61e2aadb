import Inference
import Testing

@Suite("Holm's correction")
struct HolmTests {
  @Test("Four tests by hand, in any order")
  func byHand() {
    // 4 × 1/128; 3 × 2/128; 2 × 5/128; 1 × 6/128, which is below the one before.
    let adjusted = Holm.adjusted([5, 1, 6, 2].map { $0 / 128 })
    #expect(adjusted.map { $0 * 128 } == [10, 4, 10, 6])
  }

  @Test("No adjusted p value is above 1, a single test is not adjusted, and no tests have none")
  func bounds() {
    #expect(Holm.adjusted([0.75, 0.5, 0.75]) == [1, 1, 1])
    #expect(Holm.adjusted([0.3]) == [0.3])
    #expect(Holm.adjusted([]).isEmpty)
  }
}
