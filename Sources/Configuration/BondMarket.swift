import Instruments
import Simulation
import TimeSeries

/// The curves on which a group's bonds are valued, and the days of its calendar among them.
///
/// A bond's returns run between consecutive days of the calendar; where the curves have other days too
/// (`alignment` `same-day`) they are those dated the calendar's days on the curves' own days.
struct BondMarket {
  private let curves: YieldCurveHistory
  private let monthEnds: [Int]
  private let bondReturn: BondReturn
  /// Rows of the calendar's days among the curves' days; nil where the curves have no others.
  private let rows: [Int]?

  /// - Parameter haveOwnDays: whether the curves may have days that are not in the calendar.
  init(
    curves: YieldCurveHistory, haveOwnDays: Bool, calendar: TradingCalendar, bondReturn: BondReturn
  ) {
    let days = curves.days
    (self.curves, self.bondReturn) = (curves, bondReturn)
    monthEnds = haveOwnDays ? TradingCalendar(days: days).monthEnds : calendar.monthEnds
    rows = haveOwnDays ? calendar.days.map { days.firstIndex(notBefore: $0) } : nil
  }

  /// What the bonds earn.
  func path(of bonds: BondPortfolio) throws(BondPortfolio.Matured) -> AssetPath {
    try bonds.requireUnmatured(on: curves.days, monthEnds: monthEnds)
    let path = bonds.path(on: curves, monthEnds: monthEnds, counting: bondReturn)
    return rows.map(path.onlyReturns(of:)) ?? path
  }

  /// Level, slope and curvature on every day of the curves.
  var factors: [CurveFactors] { curves.factors }

  /// What of the bonds' returns comes from where.
  ///
  /// - Parameters:
  ///   - bonds: what is held.
  ///   - returns: their returns, dated the second row of the calendar on.
  ///   - factors: `factors`, made once for all bonds.
  func parts(
    of bonds: BondPortfolio, earning returns: [Double], factors: [CurveFactors]
  ) -> ReturnParts {
    let all = bonds.returnParts(
      on: curves, factors: factors, monthEnds: monthEnds, counting: bondReturn)
    let dated = rows.map { $0.map { all[$0] } } ?? all
    let columns = columnsThatCanBe.map { part, value in
      ReturnParts.Column(part, dated.dropFirst().map(value))
    }
    return ReturnParts(of: returns, columns: columns)
  }

  /// The parts that a return can have by its definition, and the factors by their maturities.
  private var columnsThatCanBe: [(ReturnPart, (BondReturnParts) -> Double)] {
    (bondReturn == .priceOnly ? [] : [(.carry, { $0.carry })])
      + (bondReturn == .aged ? [(.rollDown, { $0.rollDown })] : [])
      + [(.level, { $0.level }), (.slope, { $0.slope })]
      + (curves.factorShapes.largestMaturity > 2 ? [(.curvature, { $0.curvature })] : [])
      + [(.remainder, { $0.remainder })]
  }
}
