import Configuration
import TestSupport
import Testing

@Suite("Variations of a strategy's settings")
struct VariationTests {
  /// A shipped strategy with settings, after a variation; nil when it says nothing else already.
  private func rebalance(
    burnIn: Int, every: Int, times factor: Double, _ name: String = "trailing-mean"
  ) throws -> Bool {
    let bytes = try WholeFile.bytes(of: Checkout.path(of: "strategies/\(name).json"))
    let file = try StrategyFile(
      reading: bytes, file: name,
      settings: [
        Setting(parsing: "rebalance.burnIn=\(burnIn)"),
        Setting(parsing: "rebalance.every=\(every)"),
      ])
    return Variation.burnIn(factor: factor).changes(file)
  }

  @Test("Their labels say what is varied, and to what")
  func labels() {
    let all: [Variation] = [
      .delay(days: 0), .delay(days: 1), .cost(basisPoints: 2.5), .window(factor: 0.5),
      .burnIn(factor: 2),
    ]
    #expect(
      all.map(\.label) == [
        "delay 0 days", "delay 1 day", "cost 2.5 bp", "window x 0.5", "burn-in x 2",
      ])
    #expect(all.map(\.kind) == ["delay", "delay", "cost", "window", "burn-in"])
    #expect(all.map(\.value) == [0, 1, 2.5, 0.5, 2])
  }

  @Test("A burn-in shorter than a step of the grid cannot move by half of itself")
  func immovable() throws {
    #expect(try !rebalance(burnIn: 2, every: 6, times: 0.5))
    #expect(try !rebalance(burnIn: 0, every: 3, times: 2))
    #expect(try rebalance(burnIn: 12, every: 6, times: 0.5))
  }

  @Test("A window in observations leaves the burn-in alone")
  func windowInObservations() throws {
    #expect(try !rebalance(burnIn: 63, every: 1, times: 2, "beta-timing"))
    #expect(try rebalance(burnIn: 63, every: 1, times: 2, "fixed-forty"))
  }
}
