public import Instruments

/// Positions and cash. Cash plus the positions' value is the portfolio's value after every change.
///
/// Every change is booked with legs that cancel: a fill moves value between a position and cash and
/// pays its cost from cash; a renewal changes units and price and leaves the value; only marking to
/// new prices changes the value of a position.
public struct Portfolio: Sendable, Equatable {
  /// Cash, which earns nothing; all of it is invested at the first trade.
  public private(set) var cash: Double
  /// One position per asset, by `InstrumentID`.
  public private(set) var positions: [Position]

  /// A portfolio of cash.
  public init(cash: Double, assets: Int) {
    self.cash = cash
    positions = Array(repeating: Position(units: 0, unitPrice: 1), count: assets)
  }

  /// Cash plus the value of every position.
  public var value: Double {
    var sum = cash
    for index in positions.indices { sum += positions[index].value }
    return sum
  }

  /// Share of the value that an asset makes up.
  public func share(of instrument: InstrumentID) -> Double {
    positions[instrument.index].value / value
  }

  /// Values every position at a new price of its unit, in the order of the assets.
  public mutating func mark(at unitPrices: Span<Double>) {
    precondition(unitPrices.count == positions.count, "a price for each asset")
    var held = positions.mutableSpan
    for index in held.indices { held[index].unitPrice = unitPrices[index] }
  }

  /// What the shares h now held earn with simple returns R: sum h R in all, and sum h (R - Rf) above a
  /// benchmark that returns Rf.
  ///
  /// The excess is summed from differences, not taken as a difference of sums: holding the benchmark
  /// alone then earns exactly zero above it. After the first trade cash is what rounding has left over
  /// (1e-16 of the value); it earns nothing and is not held against the benchmark.
  public func earning(
    _ returns: Span<Double>, over benchmark: Double
  ) -> (total: Double, excess: Double) {
    precondition(returns.count == positions.count, "a return for each asset")
    let value = self.value
    var total = 0.0
    var excess = 0.0
    for index in positions.indices {
      let share = positions[index].value / value
      total += share * returns[index]
      excess += share * (returns[index] - benchmark)
    }
    return (total, excess)
  }

  /// Exchanges the units of an asset for new ones that cost 1 each, at the same value.
  public mutating func renew(_ instrument: InstrumentID) {
    positions[instrument.index].units = positions[instrument.index].value
    positions[instrument.index].unitPrice = 1
  }

  /// Buys and sells so that the positions have the target weights of the value left after costs.
  ///
  /// With value V before, held values h and cost rate c, the value after, V', solves
  /// V' = V - c sum |w V' - h|; each fill is w V' - h and costs c times its size.
  ///
  /// - Parameters:
  ///   - shares: the target weight of every asset; they sum to one.
  ///   - cost: what a trade costs, c.
  ///   - fill: hears of each fill: the asset, the value bought (sold when negative), the cost.
  /// - Returns: sum of |w V' - h| / V, and the sum of costs over V.
  @discardableResult
  public mutating func trade(
    to shares: ArraySlice<Double>, costing cost: TradingCost,
    reporting fill: (InstrumentID, Double, Double) -> Void = { _, _, _ in }
  ) throws(PortfolioError) -> (traded: Double, cost: Double) {
    precondition(shares.count == positions.count, "a share for each asset")
    let before = value
    guard before > 0 else { throw PortfolioError.nothingLeft(value: before) }
    let after = valueAfterCosts(of: shares, from: before, rate: cost.rate)
    guard after > 0 else { throw PortfolioError.nothingLeft(value: after) }
    var (traded, spent) = (0.0, 0.0)
    var held = positions.mutableSpan
    for index in held.indices {
      let wanted = shares[shares.startIndex + index] * after
      let amount = wanted - held[index].value
      if amount == 0 { continue }
      let paid = cost.rate * abs(amount)
      held[index].units = wanted / held[index].unitPrice
      spent += amount + paid
      traded += abs(amount)
      fill(InstrumentID(index), amount, paid)
    }
    cash -= spent
    return (traded / before, cost.rate * traded / before)
  }

  /// Solves V' = V - c sum |w V' - h| by repeating it: each step shrinks the error by c sum |w|.
  private func valueAfterCosts(
    of shares: ArraySlice<Double>, from value: Double, rate: Double
  ) -> Double {
    guard rate > 0 else { return value }
    var after = value
    for _ in 0..<200 {
      var traded = 0.0
      for index in positions.indices {
        traded += abs(shares[shares.startIndex + index] * after - positions[index].value)
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
    let shares = positions.indices.map { target[InstrumentID($0)] }
    return try trade(to: shares[...], costing: cost, reporting: fill)
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
