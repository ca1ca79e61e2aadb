import TestSupport
import Testing

@testable import Charts

@Suite("Labels at the ends of lines")
struct LabelStackTests {
  @Test("Labels with room stay where they are wanted")
  func roomEnough() {
    #expect(LabelStack.spread([90, 10, 50], gap: 15, within: 0...100) == [90, 10, 50])
  }

  @Test("Two at one place move apart by half the gap each")
  func twoAtOnePlace() {
    // By hand: around 50, 15 apart: 42.5 and 57.5.
    #expect(LabelStack.spread([50, 50], gap: 15, within: 0...100) == [42.5, 57.5])
  }

  @Test("At the edge the whole cluster moves inside")
  func edge() {
    #expect(LabelStack.spread([100, 99, 98], gap: 10, within: 0...100) == [100, 90, 80])
  }

  @Test("Without enough room the gap shrinks to what fits")
  func tooMany() {
    #expect(LabelStack.spread([5, 5, 5], gap: 15, within: 0...10) == [0, 5, 10])
    #expect(LabelStack.spread([], gap: 15, within: 0...10) == [])
  }

  @Test(
    "No two overlap, none leaves the bounds, the order of the ends stays",
    arguments: 0..<200 as Range<UInt64>)
  func neverOverlap(seed: UInt64) {
    var draws = TestDraws(seed: seed)
    let wanted = (0..<(1 + draws.integer(below: 10))).map { _ in draws.uniform(-20, 220) }
    let places = LabelStack.spread(wanted, gap: 15, within: 6...194)
    let slack = 1e-9  // sums of ten numbers near 200 round by less
    #expect(places.allSatisfy { $0 >= 6 - slack && $0 <= 194 + slack }, "seed \(seed)")
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    for (upper, lower) in zip(order, order.dropFirst()) {
      #expect(places[lower] - places[upper] >= 15 - slack, "seed \(seed)")
    }
  }
}
