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

  /// Values a position at a new price of its unit.
  public mutating func mark(_ instrument: InstrumentID, at unitPrice: Double) {
    positions[instrument.index].unitPrice = unitPrice
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
  /// - Returns: sum of |w V' - h| / V, and the sum of costs over V.
  @discardableResult
  public mutating func trade(
    to target: Weights, costing cost: TradingCost,
    reporting fill: (InstrumentID, Double, Double) -> Void
  ) throws(PortfolioError) -> (traded: Double, cost: Double) {
    let before = value
    guard before > 0 else { throw PortfolioError.nothingLeft(value: before) }
    let after = valueAfterCosts(of: target, from: before, rate: cost.rate)
    guard after > 0 else { throw PortfolioError.nothingLeft(value: after) }
    var traded = 0.0
    for index in positions.indices {
      let wanted = target[InstrumentID(index)] * after
      let amount = wanted - positions[index].value
      if amount == 0 { continue }
      let paid = cost.rate * abs(amount)
      positions[index].units = wanted / positions[index].unitPrice
      cash -= amount + paid
      traded += abs(amount)
      fill(InstrumentID(index), amount, paid)
    }
    return (traded / before, cost.rate * traded / before)
  }

  /// Solves V' = V - c sum |w V' - h| by repeating it: each step shrinks the error by c sum |w|.
  private func valueAfterCosts(of target: Weights, from value: Double, rate: Double) -> Double {
    guard rate > 0 else { return value }
    var after = value
    for _ in 0..<200 {
      var traded = 0.0
      for index in positions.indices {
        traded += abs(target[InstrumentID(index)] * after - positions[index].value)
      }
      let next = value - rate * traded
      if next == after { break }
      after = next
    }
    return after
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
      "the portfolio's value is \(value): losses and costs have used it up, and weights of nothing cannot be bought"
    }
  }
}
