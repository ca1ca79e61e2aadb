import Performance
import TestSupport
import Testing

@Suite("Turnover")
struct TurnoverTests {
  @Test("Half the absolute changes of all assets, averaged over changes, times decisions a year")
  func byHand() throws {
    let shares = [0.5, 0.5, 0.75, 0.25, 0.25, 0.75]
    expectClose(
      try #require(Turnover.annual(shares[...], assets: 2, decisionsPerYear: 4)),
      4 * (0.25 + 0.5) / 2, within: 1e-16, because: "sums and products of quarters: exact")
    #expect(Turnover.averageShares(shares[...], assets: 2) == [0.5, 0.5])
  }

  @Test("The average of equal shares is that share to the last bit")
  func equalShares() {
    let shares = (0..<1000).flatMap { _ in [0.4, 0.6] }
    #expect(Turnover.averageShares(shares[...], assets: 2) == [0.4, 0.6])
  }

  @Test("One decision changes nothing; none is undefined")
  func edges() {
    #expect(Turnover.annual([1], assets: 1, decisionsPerYear: 4) == 0)
    #expect(Turnover.annual([], assets: 2, decisionsPerYear: 4) == nil)
    #expect(Turnover.averageShares([], assets: 2) == nil)
  }
}
