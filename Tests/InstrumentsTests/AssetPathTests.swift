import Testing

@testable import Instruments

@Suite("Paths of assets")
struct AssetPathTests {
  // Returns and prices here are sums of powers of 2, so that nothing is rounded.
  let path = AssetPath(compounding: [0.5, -0.5, 1])

  @Test("A unit is bought at 1, and its prices compound the returns")
  func compounding() {
    #expect(path.unitPrices == [1, 1.5, 0.75, 1.5])
  }

  @Test("Returns are dated the second row on; the first has none")
  func returns() {
    #expect(path.returns == [0, 0.5, -0.5, 1])
  }

  @Test("What compounds is never renewed")
  func neverRenewed() {
    #expect(path.renewals == [])
  }

  @Test("Without returns there is one row, at which the unit is bought")
  func noReturns() {
    let path = AssetPath(compounding: [])
    #expect(path.returns == [0])
    #expect(path.unitPrices == [1])
  }

  @Test("The return between two rows compounds those after the first and up to the last")
  func totalReturn() {
    #expect(path.totalReturn(from: 0, to: 3) == 1.5 * 0.5 * 2 - 1)
    #expect(path.totalReturn(from: 1, to: 2) == -0.5)
  }

  @Test("From a row to itself nothing is earned")
  func noRows() {
    #expect(path.totalReturn(from: 2, to: 2) == 0)
  }

  @Test("A renewal loses no return, though the unit's price begins at 1 again")
  func renewed() {
    let rolled = AssetPath(returns: [0, 0.5, 1], unitPrices: [1, 1.5, 2], renewals: [1])
    #expect(rolled.totalReturn(from: 0, to: 2) == 1.5 * 2 - 1)
  }

  @Test("Of some rows alone, what was earned on the rows between is lost")
  func onlySomeRows() {
    let some = path.onlyReturns(of: [0, 1, 3])
    #expect(some.returns == [0, 0.5, 1])
    #expect(some.unitPrices == [1, 1.5, 3])
  }

  @Test("The return of the first row is not used")
  func firstRowUnused() {
    #expect(path.onlyReturns(of: [1, 2]).returns == [0, -0.5])
  }

  @Test("Returns of a rolled bond taken alone compound without renewals")
  func onlyRowsOfRolled() {
    let rolled = AssetPath(returns: [0, 0.5, 1], unitPrices: [1, 1.5, 2], renewals: [1])
    let alone = rolled.onlyReturns(of: [0, 1, 2])
    #expect(alone.unitPrices == [1, 1.5, 3])
    #expect(alone.renewals == [])
  }
}
