import Testing

@testable import Instruments

@Suite("Paths of assets")
struct AssetPathTests {
  // Returns and prices here are sums of powers of 2, so that nothing is rounded.
  let path = AssetPath(compounding: [0.5, -0.5, 1])

  @Test("Returns are dated the second row on; the first has none")
  func returns() {
    #expect(path.returns == [0, 0.5, -0.5, 1])
  }

  @Test("What compounds is never rolled")
  func neverRolled() {
    #expect(path.rolls == [])
  }

  @Test("Without returns there is one row, at which the asset is bought")
  func noReturns() {
    let path = AssetPath(compounding: [])
    #expect(path.returns == [0])
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

  @Test("Of some rows alone, what was earned on the rows between is lost")
  func onlySomeRows() {
    let some = path.onlyReturns(of: [0, 1, 3])
    #expect(some.returns == [0, 0.5, 1])
  }

  @Test("The return of the first row is not used")
  func firstRowUnused() {
    #expect(path.onlyReturns(of: [1, 2]).returns == [0, -0.5])
  }

  @Test("Returns of a rolled bond taken alone compound without rolls")
  func onlyRowsOfRolled() {
    let alone = AssetPath(returns: [0, 0.5, 1], rolls: [1]).onlyReturns(of: [0, 1, 2])
    #expect(alone.returns == [0, 0.5, 1])
    #expect(alone.rolls == [])
  }
}
