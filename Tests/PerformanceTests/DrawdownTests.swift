import Performance
import TestSupport
import Testing

@Suite("Drawdown")
struct DrawdownTests {
  @Test("The largest fall is taken from the highest value before it")
  func largest() {
    expectClose(
      Drawdown.maximum(of: [1, 1.2, 0.9, 1.5, 1.2, 1.6]), 0.25, within: 1e-16,
      because: "from 1.2 to 0.9")
  }

  @Test("The first value counts, and rising values have no drawdown")
  func edges() {
    #expect(Drawdown.maximum(of: [1, 0.75]) == 0.25)
    #expect(Drawdown.maximum(of: [1, 2, 3]) == 0)
    #expect(Drawdown.maximum(of: []) == 0)
  }
}
