import TestSupport
import Testing

@testable import Reporting

@Suite("The cost that erases a lead")
struct BreakEvenCostTests {
  private func known(
    _ lead: (Double) -> Double, at costs: [Double] = [0, 5, 10, 25]
  ) -> [(cost: Double, lead: Double)] { costs.map { ($0, lead($0)) } }

  @Test(
    "A lead that falls in a line is gone where the line crosses zero, within what was tried or beyond"
  )
  func line() throws {
    for root in [0.5, 5, 7.25, 24.9, 60] {
      let lead = { (cost: Double) in 0.01 * (root - cost) }
      let found = try BreakEvenCost.found(from: known(lead)) { cost throws(BreakEvenCost.Absent) in
        lead(cost)
      }
      expectClose(found, root, within: 1e-4, because: "the search ends at steps of 1e-4 bp")
    }
  }

  @Test("A lead that falls in a curve is followed")
  func curve() throws {
    // 0.2 exp(-c/40) - 0.1 = 0 at c = 40 ln 2 = 27.7259.
    let lead = { (cost: Double) in 0.2 * exponential(-cost / 40) - 0.1 }
    let found = try BreakEvenCost.found(from: known(lead)) { cost throws(BreakEvenCost.Absent) in
      lead(cost)
    }
    expectClose(found, 27.725887, within: 2e-4, because: "40 ln 2, and steps of 1e-4 bp")
  }

  @Test("Who does not lead without costs has none to lose")
  func noLead() {
    #expect(throws: BreakEvenCost.Absent.noLead) {
      try BreakEvenCost.found(from: known { -0.1 - 0.01 * $0 }) { _ throws(BreakEvenCost.Absent) in
        0
      }
    }
  }

  @Test("A lead that grows with costs, or outlives 100 bp, is not erased")
  func notErased() {
    #expect(throws: BreakEvenCost.Absent.notErased(upTo: 25)) {
      try BreakEvenCost.found(from: known { 0.1 + 0.01 * $0 }) { _ throws(BreakEvenCost.Absent) in 0
      }
    }
    #expect(throws: BreakEvenCost.Absent.notErased(upTo: 100)) {
      try BreakEvenCost.found(from: known { 0.1 - 0.0001 * $0 }) {
        cost throws(BreakEvenCost.Absent) in
        0.1 - 0.0001 * cost
      }
    }
  }

  @Test("A run that fails on the way is the reason")
  func failure() {
    #expect(throws: BreakEvenCost.Absent.undefined("used up")) {
      try BreakEvenCost.found(from: known { 0.1 - 0.007 * $0 }) { _ throws(BreakEvenCost.Absent) in
        throw .undefined("used up")
      }
    }
  }

  /// e to the power x by its series, which is exact enough for |x| <= 3.
  private func exponential(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for n in 1..<60 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }
}
