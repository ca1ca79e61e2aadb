public import TimeSeries

/// One strategy's daily returns from a first close on, and the rows of a calendar they belong to.
public struct DailyReturns: Sendable {
  /// Row of the first close; element i of the returns is dated row `firstRow + 1 + i`.
  public let firstRow: Int
  /// Simple returns.
  public let total: [Double]
  /// Simple returns less the benchmark's.
  public let excess: [Double]

  /// Returns of consecutive rows after `firstRow`.
  public init(firstRow: Int, total: [Double], excess: [Double]) {
    precondition(total.count == excess.count, "a total for each excess return")
    (self.firstRow, self.total, self.excess) = (firstRow, total, excess)
  }

  /// Returns compounded over the span from one row's close to a later one's.
  ///
  /// total = prod(1 + R) - 1. The excess is what the strategy grew above the benchmark,
  /// prod(1 + R) - prod(1 + Rf), summed without taking that difference: day by day
  /// E' = E (1 + Rf) + prod(1 + R) (R - Rf), so that it stays exact where the two nearly agree.
  public func compounded(from start: Int, to end: Int) -> (total: Double, excess: Double) {
    if end == start + 1 { return (total[start - firstRow], excess[start - firstRow]) }
    var growth = 1.0
    var above = 0.0
    for place in (start - firstRow)..<(end - firstRow) {
      let benchmark = total[place] - excess[place]
      above = above * (1 + benchmark) + growth * excess[place]
      growth *= 1 + total[place]
    }
    return (growth - 1, above)
  }
}

/// Periods that follow one another: from the close of one boundary row to that of the next.
public struct PeriodReturns: Sendable {
  /// Days at whose close the periods end.
  public let days: [Day]
  /// Simple returns of the periods.
  public let total: [Double]
  /// Returns above the benchmark's.
  public let excess: [Double]

  /// Compounds daily returns between consecutive boundary rows, all within the returns' rows.
  public init(of daily: DailyReturns, between boundaries: [Int], on days: [Day]) {
    let spans = zip(boundaries, boundaries.dropFirst())
    let compounded = spans.map { daily.compounded(from: $0, to: $1) }
    self.days = boundaries.dropFirst().map { days[$0] }
    total = compounded.map(\.total)
    excess = compounded.map(\.excess)
  }
}

extension PeriodReturns {
  /// The periods at the given places alone.
  public func selecting(_ places: [Int]) -> PeriodReturns {
    PeriodReturns(
      days: places.map { days[$0] }, total: places.map { total[$0] },
      excess: places.map { excess[$0] })
  }

  /// Returns of periods that were made before.
  public init(days: [Day], total: [Double], excess: [Double]) {
    precondition(
      days.count == total.count && days.count == excess.count, "a day and a total per excess return"
    )
    (self.days, self.total, self.excess) = (days, total, excess)
  }
}
