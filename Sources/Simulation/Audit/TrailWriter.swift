import TimeSeries

/// Goes through a record row by row and tells what happened on each.
struct TrailWriter {
  private let record: RunRecord
  private var nextGrid = 0
  private var nextDecision = 0
  private var nextTraded = 0
  private var nextFill = 0

  init(of record: RunRecord) { self.record = record }

  /// Tells the facts of a row in the order of `TrailFact`; rows are asked for in their order.
  ///
  /// - Parameters:
  ///   - row: a row of the record's calendar.
  ///   - tell: hears of each fact: its kind, the asset's position or 0, the value.
  mutating func facts(of row: Int, to tell: (TrailFact, Int, Double) -> Void) {
    earned(on: row, tell)
    decided(on: row, tell)
    traded(on: row, tell)
  }

  private func earned(on row: Int, _ tell: (TrailFact, Int, Double) -> Void) {
    let place = row - record.firstRow
    guard record.firstRow >= 0, place >= 0, place < record.values.count else { return }
    if place > 0 {
      tell(.totalReturn, 0, record.totalReturns[place - 1])
      tell(.excessReturn, 0, record.excessReturns[place - 1])
    }
    tell(.value, 0, record.values[place])
  }

  private mutating func decided(on row: Int, _ tell: (TrailFact, Int, Double) -> Void) {
    guard nextGrid < record.gridRows.count, record.gridRows[nextGrid] == row else { return }
    nextGrid += 1
    let decisions = record.decisions
    let answers = nextDecision < decisions.count && decisions.row(of: nextDecision) == row
    tell(.decision, 0, answers ? 1 : 0)
    guard answers else { return }
    let shares = decisions.shares(of: nextDecision..<(nextDecision + 1))
    for (asset, share) in shares.enumerated() { tell(.weight, asset, share) }
    nextDecision += 1
  }

  private mutating func traded(on row: Int, _ tell: (TrailFact, Int, Double) -> Void) {
    let (decisions, days) = (record.decisions, record.calendar.days)
    if nextTraded < decisions.count, decisions.effectiveRow(of: nextTraded) == row {
      let waited = days[row].number - days[decisions.row(of: nextTraded)].number
      tell(.order, 0, Double(waited))
      nextTraded += 1
    }
    let first = nextFill
    while nextFill < record.fills.count, record.fills[nextFill].row == row { nextFill += 1 }
    for fill in record.fills[first..<nextFill] { tell(.fill, fill.asset, fill.amount) }
    for fill in record.fills[first..<nextFill] { tell(.cost, fill.asset, fill.cost) }
  }
}
