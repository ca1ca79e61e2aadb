public import Instruments

/// What is held of each asset, by value, and cash. Together they are the portfolio's value after every change.
///
/// A trade is booked with legs that cancel: it moves value between an asset and cash, and pays its cost from cash.
/// What is held grows by what it earns; exchanging an aged bond for a new one of the same value changes nothing.
public struct Portfolio: Sendable, Equatable {
  /// Cash, which earns nothing; all of it is invested at the first trade.
  public private(set) var cash: Double
  /// The value held of each asset, by `InstrumentID`; negative when sold short.
  public private(set) var holdings: [Double]

  /// A portfolio of cash.
  public init(cash: Double, assets: Int) {
    self.cash = cash
    holdings = Array(repeating: 0, count: assets)
  }

  /// Cash plus all holdings.
  public var value: Double {
    var sum = cash
    for holding in holdings { sum += holding }
    return sum
  }

  /// Share of the value that an asset makes up.
  public func weight(of instrument: InstrumentID) -> Double { holdings[instrument.index] / value }

  /// Grows every holding by its asset's simple return R, and returns what the weights h before it earned: sum h R
  /// in all, and sum h (R - Rf) above a benchmark that returns Rf.
  ///
  /// The excess is summed from differences, not taken as a difference of sums: holding the benchmark
  /// alone then earns exactly zero above it. After the first trade cash is what rounding has left over
  /// (1e-16 of the value); it earns nothing and is not held against the benchmark.
  public mutating func earn(
    _ returns: Span<Double>, over benchmark: Double
  ) -> (total: Double, excess: Double) {
    precondition(returns.count == holdings.count, "a return for each asset")
    let value = self.value
    var total = 0.0
    var excess = 0.0
    for index in holdings.indices {
      let weight = holdings[index] / value
      total += weight * returns[index]
      excess += weight * (returns[index] - benchmark)
      holdings[index] *= 1 + returns[index]
    }
    return (total, excess)
  }

  /// Buys and sells so that the holdings have the target weights of the value left after costs.
  ///
  /// With value V before, held values h and cost rate c, the value after, V', solves
  /// V' = V - c sum |w V' - h|; each fill is w V' - h and costs c times its size.
  ///
  /// - Parameters:
  ///   - weights: the target weight of every asset; they sum to one.
  ///   - cost: what a trade costs, c.
  ///   - fill: hears of each fill: the asset, the value bought (sold when negative), the cost.
  /// - Returns: sum of |w V' - h| / V, and the sum of costs over V.
  @discardableResult
  public mutating func trade(
    to weights: ArraySlice<Double>, costing cost: TradingCost,
    reporting fill: (InstrumentID, Double, Double) -> Void = { _, _, _ in }
  ) throws(PortfolioError) -> (traded: Double, cost: Double) {
    precondition(weights.count == holdings.count, "a weight for each asset")
    let before = value
    guard before > 0 else { throw PortfolioError.nothingLeft(value: before) }
    let after = valueAfterCosts(of: weights, from: before, rate: cost.rate)
    guard after > 0 else { throw PortfolioError.nothingLeft(value: after) }
    var (traded, spent) = (0.0, 0.0)
    for index in holdings.indices {
      let wanted = weights[weights.startIndex + index] * after
      let amount = wanted - holdings[index]
      if amount == 0 { continue }
      let paid = cost.rate * abs(amount)
      holdings[index] = wanted
      spent += amount + paid
      traded += abs(amount)
      fill(InstrumentID(index), amount, paid)
    }
    cash -= spent
    return (traded / before, cost.rate * traded / before)
  }

  /// Solves V' = V - c sum |w V' - h| by repeating it: each step shrinks the error by c sum |w|.
  private func valueAfterCosts(
    of weights: ArraySlice<Double>, from value: Double, rate: Double
  ) -> Double {
    guard rate > 0 else { return value }
    var after = value
    for _ in 0..<200 {
      var traded = 0.0
      for index in holdings.indices {
        traded += abs(weights[weights.startIndex + index] * after - holdings[index])
      }
      let next = value - rate * traded
      if next == after { break }
      after = next
    }
    return after
  }
}

extension Portfolio {
  /// Buys and sells to reach weights; see `trade(to:costing:reporting:)` above.
  @discardableResult
  public mutating func trade(
    to target: Weights, costing cost: TradingCost,
    reporting fill: (InstrumentID, Double, Double) -> Void = { _, _, _ in }
  ) throws(PortfolioError) -> (traded: Double, cost: Double) {
    let weights = holdings.indices.map { target[InstrumentID($0)] }
    return try trade(to: weights[...], costing: cost, reporting: fill)
  }
}

/// Why a portfolio cannot go on.
public enum PortfolioError: Error, Equatable, CustomStringConvertible {
  /// Losses or costs have used up the value.
  case nothingLeft(value: Double)

  /// What happened.
  public var description: String {
    switch self {
    case .nothingLeft(let value):
      "losses and costs have used up the portfolio"
        + (value.isFinite ? ": its value is \(value) after starting from 1" : "")
    }
  }
}
