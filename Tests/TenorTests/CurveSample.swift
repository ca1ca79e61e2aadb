import Instruments
import TimeSeries

@testable import Configuration

/// The curve's calendar of a sample, its curves of 1 to 10 years, and their bonds.
struct CurveSample: Sendable {
  let calendar: TradingCalendar
  let curves: YieldCurveHistory
  /// Element n - 1: the n-year zero rolled at every close.
  let daily: [AssetPath]
  /// Element n - 1: the n-year zero rolled at month ends.
  let monthly: [AssetPath]

  init(_ inputs: MarketInputs, calendar: TradingCalendar) {
    let curves = YieldCurveHistory(
      days: calendar.days, wholeYears: Array(inputs.yields.prefix(10)))
    let path = { (maturity: Int, roll: Roll) in
      BondPortfolio(maturities: [Double(maturity)], roll: roll)
        .path(on: curves, monthEnds: calendar.monthEnds)
    }
    (self.calendar, self.curves) = (calendar, curves)
    daily = (1...10).map { path($0, .day) }
    monthly = (1...10).map { path($0, .monthEnd) }
  }

  /// Days of the month ends, number 0 first.
  var monthEndDays: [Day] { calendar.monthEnds.map { calendar.days[$0] } }

  /// s: y(10) - y(1) at every month end.
  var slopes: [Double] {
    curves.slope(long: 10, short: 1, rows: calendar.monthEnds).values
  }

  /// x: monthly excess returns over the one-year bond of equal parts of zeros.
  func excessReturns(maturities: ClosedRange<Int>) -> [Double] {
    let portfolio = BondPortfolio(maturities: maturities.map(Double.init), roll: .monthEnd)
      .path(on: curves, monthEnds: calendar.monthEnds)
    return ExcessReturn.monthly(
      of: portfolio, over: monthly[0], days: calendar.days, monthEnds: calendar.monthEnds
    ).values
  }
}
