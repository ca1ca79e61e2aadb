import TestSupport
import Testing

@testable import Inference

@Suite("Order statistics")
struct OrderStatisticTests {
  @Test("They are what sorting gives, ties and infinities included; seed 17")
  func sorting() {
    var draws = TestDraws(seed: 17)
    for count in 1...60 {
      let values = (0..<count).map { _ in
        let value = draws.integer(below: 25)
        return value == 24 ? Double.infinity : Double(value)
      }
      let sorted = values.sorted()
      for place in 0..<count { #expect(values[...].orderStatistic(place) == sorted[place]) }
    }
  }
}
