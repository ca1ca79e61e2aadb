import Testing

@testable import Charts

@Suite("Steps of a number axis")
struct TickStepTests {
  @Test(
    "The step is the smallest of 1, 2, 5 times a power of ten that needs no more distances",
    arguments: [
      (0.0, 10.0, 5, 2, 0), (0, 10, 4, 5, 0), (0, 10, 10, 1, 0), (0, 10, 1, 1, 1),
      (-70, 500, 8, 1, 2), (0, 0.35, 5, 1, -1), (0.97, 1.03, 6, 1, -2), (0, 1e9, 4, 5, 8),
      (-2e-9, 1e-9, 4, 1, -9),
    ])
  func steps(low: Double, high: Double, count: Int, digit: Int, exponent: Int) {
    #expect(
      TickStep(spanning: low...high, atMost: count) == TickStep(digit: digit, exponent: exponent))
  }

  @Test("Multiples are the doubles nearest to the decimal numbers")
  func exactMultiples() {
    let step = TickStep(digit: 1, exponent: -1)
    #expect((1...9).map(step.value) == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
  }

  @Test("The ends of the span count as ticks, whatever they were rounded from")
  func endsBelong() {
    #expect(TickStep(digit: 1, exponent: -1).multiples(in: 0.1...(0.1 + 0.2)) == 1..<4)
  }

  @Test("A span without a multiple has no tick outside it")
  func noMultiple() {
    #expect(TickStep(digit: 5, exponent: 0).multiples(in: 1...4).isEmpty)
  }
}
