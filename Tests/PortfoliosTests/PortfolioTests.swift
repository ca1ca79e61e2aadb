import Instruments
import Portfolios
import TestSupport
import Testing

@Suite("Portfolios")
struct PortfolioTests {
  let first = InstrumentID(0)
  let second = InstrumentID(1)

  @Test("Without costs a trade reaches its weights and leaves the value")
  func withoutCosts() throws {
    var portfolio = Portfolio(cash: 2, assets: 2)
    let (traded, cost) = try portfolio.trade(
      to: Weights(shares: [0.25, 0.75]), costing: .none
    ) { _, _, _ in }
    #expect(portfolio.value == 2)
    #expect(portfolio.cash == 0)
    #expect(portfolio.holdings == [0.5, 1.5])
    #expect(traded == 1)
    #expect(cost == 0)
  }

  @Test("Weights drift with what is earned, and the next trade is the difference")
  func drift() throws {
    var portfolio = Portfolio(cash: 1, assets: 2)
    let half = try Weights(shares: [0.5, 0.5])
    try portfolio.trade(to: half, costing: .none) { _, _, _ in }
    _ = portfolio.earn([0.5, 0].span, over: 0)
    #expect(portfolio.value == 1.25)
    #expect(portfolio.weight(of: first) == 0.6)
    var fills: [Double] = []
    let (traded, _) = try portfolio.trade(to: half, costing: .none) { _, amount, _ in
      fills.append(amount)
    }
    #expect(fills == [-0.125, 0.125])
    #expect(traded == 0.2)
  }

  @Test("Weights held earn their returns, and above the benchmark their differences")
  func earning() throws {
    var portfolio = Portfolio(cash: 1, assets: 2)
    try portfolio.trade(to: Weights(shares: [0.25, 0.75]), costing: .none) { _, _, _ in }
    let (total, excess) = portfolio.earn([0.04, 0.02].span, over: 0.01)
    expectClose(total, 0.025, within: 1e-17, because: "0.25 × 0.04 + 0.75 × 0.02")
    expectClose(excess, 0.015, within: 1e-17, because: "0.25 × 0.03 + 0.75 × 0.01")
  }

  @Test("A first purchase costs its share: V' = V / (1 + c)")
  func firstPurchase() throws {
    var portfolio = Portfolio(cash: 1, assets: 1)
    var paid = 0.0
    try portfolio.trade(to: Weights(shares: [1]), costing: TradingCost(basisPoints: 100)) {
      paid += $2
    }
    expectClose(
      portfolio.value, 1 / 1.01, within: 1e-15,
      because: "V' = 1 - 0.01 V', found in a few products and sums")
    expectClose(paid, 0.01 / 1.01, within: 1e-15, because: "the same, less one")
    expectClose(portfolio.cash, 0, within: 1e-15, because: "all is invested, but for rounding")
  }

  @Test("A portfolio that has lost everything cannot be traded")
  func nothingLeft() throws {
    var portfolio = Portfolio(cash: 1, assets: 2)
    try portfolio.trade(to: Weights(shares: [2, -1]), costing: .none) { _, _, _ in }
    _ = portfolio.earn([-0.5, 0].span, over: 0)
    #expect(throws: PortfolioError.nothingLeft(value: 0)) {
      try portfolio.trade(to: Weights(shares: [1, 0]), costing: .none) { _, _, _ in }
    }
  }

  @Test("Cash and holdings add up to the value, and legs cancel, over ten thousand random events")
  func ledger() throws {
    let seed: UInt64 = 20_231
    var draws = TestDraws(seed: seed)
    var portfolio = Portfolio(cash: 1, assets: 3)
    var booked = 1.0
    for event in 0..<10_000 {
      if event.isMultiple(of: 2) {
        let weights = [draws.uniform(-0.5, 1.5), draws.uniform(-0.5, 1.5)]
        let target = try Weights(shares: weights + [1 - weights[0] - weights[1]])
        let cost = TradingCost(basisPoints: draws.uniform(0, 30))
        var (bought, paid) = (0.0, 0.0)
        let before = portfolio
        let (traded, costShare) = try portfolio.trade(to: target, costing: cost) {
          bought += $1
          paid += $2
        }
        booked -= paid
        let scale = before.value
        #expect(
          abs(before.cash - bought - paid - portfolio.cash) <= 1e-14 * scale,
          "seed \(seed), event \(event)")
        #expect(abs(costShare * scale - paid) <= 1e-14 * scale, "seed \(seed), event \(event)")
        #expect(traded >= 0)
        for asset in 0..<3 {
          #expect(
            abs(portfolio.weight(of: InstrumentID(asset)) - target[InstrumentID(asset)]) < 1e-12,
            "seed \(seed), event \(event)")
        }
      } else {
        let returns = (0..<3).map { _ in draws.uniform(-0.01, 0.0101) }
        booked += zip(portfolio.holdings, returns).map { $0 * $1 }.reduce(0, +)
        _ = portfolio.earn(returns.span, over: 0)
      }
      #expect(
        abs(portfolio.value - booked) <= 1e-10 * abs(booked),
        "ten thousand roundings of 1e-16 each; seed \(seed), event \(event)")
      if portfolio.value < 0.2 || portfolio.value > 5 {
        portfolio = Portfolio(cash: 1, assets: 3)
        booked = 1
      }
    }
  }
}
