public import Portfolios

extension RunRecord {
  /// The run as if the shares held after a row's trades had been bought from cash at its close.
  ///
  /// With cost rate c and K = sum of |shares|, a purchase from cash leaves V' = V - c K V', so that it costs
  /// c K / (1 + c K) of the value before it. That takes the place of what the trade at the row did cost: the
  /// return that begins there changes, and the values after it in proportion. Earlier returns stay.
  ///
  /// - Parameters:
  ///   - shares: the share of each asset after the row's trades.
  ///   - row: a row of the record's returns.
  ///   - cost: what trades cost.
  public func buying(_ shares: [Double], on row: Int, at cost: TradingCost) -> RunRecord {
    let place = row - firstRow
    guard totalReturns.indices.contains(place) else { return self }
    let exposure = shares.reduce(0) { $0 + abs($1) }
    let paid = cost.shareOfPurchase(exposure: exposure)
    let there = trades.first { $0.row == row }
    let before = there?.cost ?? 0
    guard before < 1 else { return self }
    var bought = self
    let growth = (1 + totalReturns[place]) / (1 - before)
    bought.totalReturns[place] -= (paid - before) * growth
    bought.excessReturns[place] -= (paid - before) * growth
    for later in (place + 1)..<values.count { bought.values[later] *= (1 - paid) / (1 - before) }
    bought.trades.removeAll { $0.row == row }
    let next = bought.trades.firstIndex { $0.row > row } ?? bought.trades.count
    bought.trades.insert(
      Trade(
        row: row, traded: exposure * (1 - paid), cost: paid, keepsShares: there?.keepsShares ?? true
      ),
      at: next)
    return bought
  }
}
