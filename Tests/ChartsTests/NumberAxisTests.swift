import Testing

@testable import Charts

@Suite("Number axes")
struct NumberAxisTests {
  private func labels(
    _ range: ClosedRange<Double>?, _ format: NumberFormat, limits: ClosedRange<Double>? = nil,
    height: Double = 120
  ) -> [String] {
    NumberAxis(spanning: range, format: format, limits: limits, height: height).ticks.map(\.label)
  }

  @Test("Weights from 0 to 1 have ticks at fifths, written as percent")
  func weights() {
    // By hand: 120 units hold 5 distances of 22, so the step is 20%.
    #expect(
      labels(0.2...0.8, .percent(decimals: 0), limits: 0...1)
        == ["0%", "20%", "40%", "60%", "80%", "100%"])
  }

  @Test("Negative numbers have a true minus sign, thousands a comma")
  func minusAndComma() {
    #expect(
      labels(-2000...3000, .number(decimals: 0)) == ["−2,000", "0", "2,000"])
  }

  @Test("Labels have as many decimals as neighboring ticks need, and no fewer than asked for")
  func decimals() {
    #expect(labels(0.97...1.03, .number(decimals: 0)) == ["0.98", "1.00", "1.02"])
    #expect(labels(0...3, .number(decimals: 1)) == ["0.0", "1.0", "2.0", "3.0"])
  }

  @Test("Very large and very small numbers leave a power of ten to the panel's label")
  func sharedPower() {
    let large = NumberAxis(spanning: 0...2e9, format: .number(decimals: 2), height: 120)
    #expect(large.exponent == 9)
    #expect(large.ticks.map(\.label) == ["0.0", "0.5", "1.0", "1.5", "2.0"])
    let small = NumberAxis(spanning: -2e-9...1e-9, format: .number(decimals: 0), height: 120)
    #expect(small.exponent == -9)
    #expect(small.ticks.map(\.label) == ["−2", "−1", "0", "1"])
  }

  @Test("A constant lies in the middle of an axis of its own size")
  func constant() {
    let axis = NumberAxis(spanning: 5...5, format: .number(decimals: 0), height: 120)
    #expect((axis.low, axis.high) == (4.5, 5.5))
  }

  @Test("A series of zeros has an axis from −1 to 1, in percent from −1% to 1%")
  func zeros() {
    #expect(labels(0...0, .number(decimals: 0), height: 60) == ["−1", "0", "1"])
    #expect(labels(0...0, .percent(decimals: 0), height: 60) == ["−1%", "0%", "1%"])
  }

  @Test("An end that is a limit has no air beyond it, another has 4% of the span")
  func air() {
    let axis = NumberAxis(
      spanning: -50...0, format: .number(decimals: 0), limits: 0...0, height: 120)
    #expect((axis.low, axis.high) == (-52, 0))
  }

  @Test("Every axis has ticks, between its ends, however odd its values")
  func oddValues() {
    let sizes = [0, 1e-300, 1e-150, 1e-9, 1, 1e9, 1e150]
    for low in sizes.flatMap({ [-$0, $0] }) {
      for high in sizes.flatMap({ [-$0, $0] }) where low <= high {
        for format in [NumberFormat.number(decimals: 0), .percent(decimals: 1)] {
          let axis = NumberAxis(spanning: low...high, format: format, height: 60)
          #expect(axis.low.isFinite && axis.high.isFinite && axis.low < axis.high)
          #expect(axis.low <= low && high <= axis.high)
          #expect(!axis.ticks.isEmpty, "\(low)...\(high)")
          let span = axis.high - axis.low
          #expect(
            axis.ticks.allSatisfy {
              $0.value >= axis.low - 1e-6 * span && $0.value <= axis.high + 1e-6 * span
            }, "\(low)...\(high)")
        }
      }
    }
  }
}
