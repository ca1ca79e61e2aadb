import Instruments

/// What a run held after each close, and what its assets earned; reckoned afterwards from its record.
///
/// After a trade the shares are the weights in force. Until the next one each asset's value grows by its
/// returns, and its share with it. What the market's paths and the record's trades say is enough, so
/// that a run itself keeps no shares.
public struct HeldShares: Sendable {
  /// Row at whose close the first weights came into force.
  public let firstRow: Int
  /// Names of the assets, by position.
  public let assets: [String]
  /// Position of the asset that returns are measured against; nil where total returns count.
  public let benchmark: Int?
  /// Each asset's simple returns, one per row of the calendar; the first row has none (0).
  public let returns: [[Double]]
  private let shares: [Double]  // row by row from `firstRow` on
  private let tradedRows: [Int]  // for each row that of the last trade up to it

  /// The shares of a run on its market.
  public init(of record: RunRecord, on market: Market) {
    firstRow = record.firstRow
    assets = market.names
    benchmark = market.benchmark?.index
    returns = market.paths.map(\.returns)
    shares = Self.replay(record, returns: returns)
    tradedRows = Self.lastTrades(record)
  }

  /// Share of an asset's value in the whole, after the trades at a row's close; `firstRow` and later.
  public func share(of asset: Int, after row: Int) -> Double {
    shares[(row - firstRow) * assets.count + asset]
  }

  /// Share that the last trade up to a row's close was made to reach: what was decided, without the drift since.
  public func decidedShare(of asset: Int, after row: Int) -> Double {
    share(of: asset, after: tradedRows[row - firstRow])
  }

  /// What an asset earned above the benchmark from one row's close to a later one's:
  /// prod(1 + R) - prod(1 + Rb), summed day by day so that it is exact where the two nearly agree. Without a
  /// benchmark Rb is 0.
  public func excessReturn(of asset: Int, from start: Int, to end: Int) -> Double {
    let own = returns[asset]
    let other = benchmark.map { returns[$0] }
    var growth = 1.0
    var above = 0.0
    for row in (start + 1)..<(end + 1) {
      let subtracted = other?[row] ?? 0
      above = above * (1 + subtracted) + growth * (own[row] - subtracted)
      growth *= 1 + own[row]
    }
    return above
  }

  private static func lastTrades(_ record: RunRecord) -> [Int] {
    var trades = record.trades.lazy.filter { !$0.keepsShares }.map(\.row).makeIterator()
    var (last, next) = (record.firstRow, trades.next())
    return (record.firstRow...(record.firstRow + record.totalReturns.count)).map { row in
      while let traded = next, traded <= row { (last, next) = (traded, trades.next()) }
      return last
    }
  }

  private static func replay(_ record: RunRecord, returns: [[Double]]) -> [Double] {
    var held = Array(repeating: 0.0, count: returns.count)
    var cash = 0.0  // what weights that sum to one within rounding leave over
    var shares: [Double] = []
    shares.reserveCapacity((record.totalReturns.count + 1) * held.count)
    var trades = record.trades[...]
    var decision = -1
    for row in record.firstRow...(record.firstRow + record.totalReturns.count) {
      if record.bust?.row == row {
        shares += held.map { _ in 0 }
        break
      }
      if let trade = trades.first, trade.row == row, !trade.keepsShares {
        trades.removeFirst()
        decision = record.decisions.inForce(on: row, from: decision)
        cash = 1
        for (asset, share) in record.decisions.shares(of: decision..<(decision + 1)).enumerated() {
          held[asset] = share
          cash -= share
        }
      } else {
        if trades.first?.row == row { trades.removeFirst() }
        for asset in held.indices { held[asset] *= 1 + returns[asset][row] }
      }
      let value = held.reduce(cash, +)
      for asset in held.indices { shares.append(held[asset] / value) }
    }
    return shares
  }
}

extension DecisionLog {
  /// Number of the last decision that was traded at a row's close or before; none before `known` is looked
  /// at.
  fileprivate func inForce(on row: Int, from known: Int) -> Int {
    var place = known
    while place + 1 < count, let traded = effectiveRow(of: place + 1), traded <= row { place += 1 }
    return place
  }
}
