import Testing

@testable import MarketData

@Suite("Paths of straight lines")
struct PiecewiseLineTests {
  @Test("It is linear between its knots and flat beyond them")
  func values() {
    let path = PiecewiseLine([(1, 10), (3, 20), (4, 0)])
    #expect(path.values(at: [0, 1, 2, 3, 3.75, 4, 9]) == [10, 10, 15, 20, 5, 0, 0])
  }
}
