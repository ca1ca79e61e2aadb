/// What the daily returns of a finished run, and of the asset they are measured against, consist of.
public struct ReturnAttribution: Sendable {
  /// Row of the first close: element i of the returns is dated row `firstRow + 1 + i`.
  public let firstRow: Int
  /// The strategy's returns after costs, those of its record.
  public let strategy: ReturnParts
  /// The benchmark asset's, on the same rows; zeros without one.
  public let benchmark: ReturnParts

  /// The parts of a run's returns: each asset's parts times the share held into the day, and the cost of
  /// trades at the close before, c, with which a day that earned R before costs ends lower by c (1 + R).
  ///
  /// - Parameters:
  ///   - record: the run.
  ///   - held: its shares.
  ///   - assets: parts of each asset's returns, dated the second row of the calendar on.
  public init(of record: RunRecord, holding held: HeldShares, assets: [ReturnParts]) {
    precondition(assets.count == held.assets.count, "parts of every asset")
    firstRow = record.firstRow
    let rows = record.firstRow..<(record.firstRow + record.totalReturns.count)
    let shares = held.assets.indices.map { asset in rows.map { held.share(of: asset, after: $0) } }
    var columns = ReturnPart.allCases.compactMap { part in
      Self.weighted(assets.map { $0[part] }, by: shares, on: rows).map {
        ReturnParts.Column(part, $0)
      }
    }
    if record.trades.contains(where: { $0.cost != 0 }) {
      columns.append(.init(.costs, Self.costs(of: record, earning: columns)))
    }
    strategy = ReturnParts(of: record.totalReturns, columns: columns)
    benchmark =
      held.benchmark.map { assets[$0].only(rows) }
      ?? ReturnParts(of: rows.map { _ in 0 }, columns: [])
  }

  /// Sum over the assets of share times part; nil where no asset has the part. Element r of a part is dated
  /// row r + 1 and earned by the shares of row r.
  private static func weighted(
    _ parts: [[Double]?], by shares: [[Double]], on rows: Range<Int>
  ) -> [Double]? {
    guard parts.contains(where: { $0 != nil }) else { return nil }
    var sums = Array(repeating: 0.0, count: rows.count)
    for case (let part?, let shares) in zip(parts, shares) {
      for (place, row) in rows.enumerated() { sums[place] += shares[place] * part[row] }
    }
    return sums
  }

  private static func costs(
    of record: RunRecord, earning columns: [ReturnParts.Column]
  ) -> [Double] {
    var costs = Array(repeating: 0.0, count: record.totalReturns.count)
    for trade in record.trades {
      let place = trade.row - record.firstRow
      guard place < costs.count else { continue }
      let earned = columns.reduce(0) { $0 + $1.values[place] }
      costs[place] = -trade.cost * (1 + earned)
    }
    return costs
  }
}

extension ReturnAttribution {
  /// Parts of what periods returned above the benchmark: the strategy's compounded parts less the
  /// benchmark's. Their totals are the periods' excess returns.
  ///
  /// - Parameter boundaries: rows at whose closes periods begin and end, as `RunRecord.boundaries(of:)`.
  public func excess(between boundaries: [Int]) -> ReturnParts {
    let places = boundaries.map { $0 - firstRow }
    return strategy.compounded(between: places).less(benchmark.compounded(between: places))
  }
}

extension ReturnParts {
  /// The returns at some places alone.
  fileprivate func only(_ places: Range<Int>) -> ReturnParts {
    ReturnParts(
      of: Array(totals[places]),
      columns: columns.map { Column($0.part, Array($0.values[places])) })
  }
}
