import TestSupport
import TimeSeries

@testable import Instruments

/// Curves that nobody would draw, on days with gaps, the same for the same seed.
struct RandomCurves {
  let days: [Day]
  let monthEnds: [Int]
  let curves: YieldCurveHistory

  /// - Parameters:
  ///   - count: how many days.
  ///   - largest: yields of 1 to that many years, each between -1 and 19 percent on its own.
  init(seed: UInt64, count: Int, largest: Int, shortEnd: ShortEnd) {
    var draws = TestDraws(seed: seed)
    var day = Day(iso: "1999-01-28")!
    let days = (0..<count).map { _ in
      day = day.advanced(by: 1 + draws.integer(below: 5))
      return day
    }
    let wholeYears = (1...largest).map { years in
      Series(name: "\(years)", days: days, values: days.map { _ in draws.uniform(-0.01, 0.19) })
    }
    let fitted = days.map { _ in
      SvenssonParameters(
        beta0: draws.uniform(0, 0.1), beta1: draws.uniform(-0.05, 0.05),
        beta2: draws.uniform(-0.05, 0.05), beta3: draws.uniform(-0.05, 0.05),
        tau1: draws.uniform(0.5, 3), tau2: draws.integer(below: 2) == 0 ? nil : draws.uniform(3, 15)
      )
    }
    self.days = days
    monthEnds = TradingCalendar(days: days).monthEnds
    curves = YieldCurveHistory(
      days: days, wholeYears: wholeYears, shortEnd: shortEnd, fitted: fitted)
  }
}

/// Every pair of conventions of bond returns.
let bondConventions = BondReturn.allCases.flatMap { choice in
  ShortEnd.allCases.map { (choice, $0) }
}
