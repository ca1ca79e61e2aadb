import Glibc
import TimeSeries

extension BondPortfolio {
  /// What the return dated each row consists of; the first row has none. They add up to the returns of
  /// `path(on:monthEnds:counting:)`, but for rounding (1e-15 for yields below 20 %).
  ///
  /// Each bond is held on its own from roll to roll. With r its log return of the day, its parts of the
  /// simple return are those of r times (exp(r) - 1) / r; the portfolio's are the bonds' by the shares
  /// that they had at the close before.
  ///
  /// - Parameters:
  ///   - curves: the yield curve of every day.
  ///   - factors: level, slope and curvature of every day's curve, `curves.factors`.
  ///   - monthEnds: rows of the month ends, ascending.
  ///   - choice: whether a bond is sold at its aged maturity.
  public func returnParts(
    on curves: YieldCurveHistory, factors: [CurveFactors], monthEnds: [Int],
    counting choice: BondReturn = .aged
  ) -> [BondReturnParts] {
    precondition(factors.count == curves.days.count, "factors of every curve")
    let days = curves.days
    let shapes = curves.factorShapes
    var parts = Array(repeating: BondReturnParts(), count: days.count)
    var held = bought(on: 0, of: curves, counting: choice)
    var rolls = (roll == .day ? Array(days.indices) : monthEnds)[...]
    if rolls.first == 0 { rolls.removeFirst() }
    for row in days.indices.dropFirst() {
      let years = days[row].years(since: days[row - 1])
      let moved = factors[row].change(since: factors[row - 1])
      parts[row] = held.advance { bond in
        bond.advance(
          years: years, before: { curves.zeroYield(maturity: $0, row: row - 1) },
          after: { curves.zeroYield(maturity: $0, row: row) }, moved: moved, shapes: shapes)
      }
      if rolls.first == row {
        held = bought(on: row, of: curves, counting: choice)
        rolls.removeFirst()
      }
    }
    return parts
  }

  private func bought(
    on row: Int, of curves: YieldCurveHistory, counting choice: BondReturn
  ) -> [HeldBond] {
    guard !curves.days.isEmpty else { return [] }
    return bonds.map {
      HeldBond($0, at: curves.zeroYield(maturity: $0.maturity, row: row), counting: choice)
    }
  }
}

extension [HeldBond] {
  /// Takes every bond to the next close; the parts of what they earned together.
  @inline(__always)
  fileprivate mutating func advance(
    _ logParts: (inout HeldBond) -> BondReturnParts
  ) -> BondReturnParts {
    let before = reduce(0) { $0 + $1.value }
    var together = BondReturnParts()
    for index in indices {
      let share = self[index].value / before
      let parts = logParts(&self[index])
      let earned = parts.total
      let simple = expm1(earned)
      together.add(parts, times: earned == 0 ? share : share * simple / earned)
      self[index].grow(by: simple)
    }
    return together
  }
}
