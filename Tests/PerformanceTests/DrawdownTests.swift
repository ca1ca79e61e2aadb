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

  @Test("The path is the fall at each value, 0 at a new maximum, and its largest is the maximum")
  func path() {
    let values = [1, 1.25, 1, 1.5, 0.75]
    let falls = Drawdown.path(of: values)
    expectClose(falls, [0, 0, 0.2, 0, 0.5], within: 1e-16, because: "by hand, one rounding each")
    #expect(falls.max() == Drawdown.maximum(of: values))
  }
}
