import Simulation
import TestSupport
import Testing

@Suite("Parts of returns")
struct ReturnPartsTests {
  // Sums of powers of 2, so that nothing is rounded.
  let parts = ReturnParts(
    of: [0.5, -0.5, 1],
    columns: [.init(.carry, [0.25, -0.25, 0.5]), .init(.level, [0.25, -0.25, 0.5])])

  @Test(
    "A part counts by the value before its day, so that the parts add up to the compounded return")
  func compounded() {
    // Value before the days: 1, 1.5, 0.75.
    let period = parts.compounded(between: [0, 3])
    #expect(period[.carry] == [0.25 - 0.375 + 0.375])
    #expect(period[.level] == [0.25])
    #expect(period.totals == [1.5 * 0.5 * 2 - 1])
  }

  @Test("Each period begins anew, and days outside all periods do not count")
  func periods() {
    #expect(parts.compounded(between: [0, 1, 3]).totals == [0.5, 0])
    #expect(parts.compounded(between: [1, 3])[.carry] == [-0.25 + 0.25])
    #expect(parts.compounded(between: [1, 2]).totals == [-0.5])
  }

  @Test("Without two boundaries there is no period")
  func noPeriods() {
    #expect(parts.compounded(between: [1]).totals.isEmpty)
    #expect(parts.compounded(between: [])[.carry] == [])
  }

  @Test("Above others, a part that only one of them has counts whole, in the order of the parts")
  func less() {
    let bills = ReturnParts(
      of: [0.25, 0.25, 0.25], columns: [.init(.bills, [0.25, 0.25, 0.25])])
    let above = parts.less(bills)
    #expect(above.totals == [0.25, -0.75, 0.75])
    #expect(above.columns.map(\.part) == [.carry, .level, .bills])
    #expect(above[.level] == [0.25, -0.25, 0.5])
    #expect(above[.bills] == [-0.25, -0.25, -0.25])
    #expect(above[.stocks] == nil)
  }

  @Test("Above itself nothing has parts, to the last bit")
  func lessItself() {
    #expect(parts.less(parts).columns.allSatisfy { $0.values == [0, 0, 0] })
  }
}
