import Inference
import Performance
import TestSupport
import Testing

@Suite("The probability of backtest overfitting")
struct OverfittingProbabilityTests {
  @Test(
    "It is that of a Python program that goes through every split",
    arguments: PartsFixture.overfitting)
  func referee(configurations: Int, periods: Int, expected: [Double]) throws {
    var returns = (0..<configurations - 1).map { place in
      DrawnReturns.values(
        seed: UInt64(20 + place), count: periods, mean: 0.002 * Double(place % 3))
    }
    returns.append(returns[0])  // ties
    let found = try OverfittingProbability(of: returns)
    expectClose(
      found.probability, expected[0], relative: 1e-15, because: "a ratio of the same two integers")
    #expect([Double(found.blocks), Double(found.splits)] == Array(expected[1...]))
    #expect(found.configurations == configurations)
  }

  @Test("A configuration that is best in every block is never overfitted")
  func skill() throws {
    let luck = DrawnReturns.values(seed: 1, count: 64, mean: 0)
    let found = try OverfittingProbability(of: [luck, luck.map { $0 + 0.01 }])
    #expect(found.probability == 0)
  }

  @Test("What gains in one half and loses in the other is always overfitted")
  func luck() throws {
    let gains = (0..<4).map { 0.01 + 0.001 * Double($0 % 2) }
    let losses = gains.map { -$0 }
    // Two blocks of two periods each: the first is best where it gains, and then loses.
    let found = try OverfittingProbability(
      of: [Array(gains[..<2] + losses[2...]), Array(losses[..<2] + gains[2...])])
    #expect(found.probability == 1)
    #expect(found.blocks == 2)
    #expect(found.splits == 2)
  }

  @Test("Copies tie at the median, which counts as overfitted")
  func ties() throws {
    let values = DrawnReturns.values(seed: 1, count: 40)
    #expect(try OverfittingProbability(of: [values, values, values]).probability == 1)
  }

  @Test("What never varies in a half is neither picked nor ranked there")
  func flatHalf() throws {
    let varied = DrawnReturns.values(seed: 1, count: 8)
    let flat = Array(repeating: 0.001, count: 8)
    let found = try OverfittingProbability(of: [varied, flat])
    #expect(found.splits == 6)
    #expect(throws: Undefined.neverVaries) { try OverfittingProbability(of: [flat, flat]) }
  }

  @Test("One configuration or three periods are too few")
  func tooFew() {
    #expect(throws: Undefined.tooFewConfigurations(have: 1, need: 2)) {
      try OverfittingProbability(of: [[0.1, 0.2, 0.3, 0.4]])
    }
    #expect(throws: Undefined.tooFewReturns(have: 3, need: 4)) {
      try OverfittingProbability(of: [[0.1, 0.2, 0.3], [0.2, 0.3, 0.1]])
    }
    #expect(
      Undefined.tooFewConfigurations(have: 1, need: 2).description
        == "only 1 of at least 2 configurations that can be compared")
  }
}
