import Econometrics
import Glibc
import Instruments
import Testing
import TextFormats
import TimeSeries

/// The other ways to run the predictive regression that the key lists beside Table 7.3.
///
/// Where the key's names leave a choice open, it is the one that the key's numbers show: an earlier
/// dummy begins earlier and ends with 2021 all the same; the portfolio's log return is the average of
/// its bonds' log returns; the annual regression has 12-month sums of those that start at every month.
struct PredictiveAlternatives {
  private let pairs: PredictivePairs

  init(_ pairs: PredictivePairs) { self.pairs = pairs }

  func document() throws -> JSONDocument {
    let logs = logExcessReturns
    let sums = logs.indices.dropLast(11).map { logs[$0..<$0 + 12].reduce(0, +) }
    let annual = try OrdinaryLeastSquares(
      of: sums, on: .withConstant(pairs.slopes.prefix(sums.count)))
    return [
      "dummy_one_year_earlier": try white(pairs.withDummy(from: Month(year: 1981, month: 1))),
      "dummy_three_months_earlier": try white(pairs.withDummy(from: Month(year: 1981, month: 10))),
      "portfolio_3-10": try portfolio(3...10),
      "portfolio_5-10": try portfolio(5...10),
      "portfolio_10-10": try portfolio(10...10),
      "portfolio_1-10": try portfolio(1...10),
      "log_returns": try white(
        OrdinaryLeastSquares(of: logs, on: .withConstant(pairs.slopes))),
      "annual_overlapping_log": [
        "coef": try .numbers(annual.coefficients),
        "t_nw12": try .numbers(annual.neweyWestErrors(lags: 12).tStatistics),
        "r2": try .number(annual.rSquared),
      ],
    ]
  }

  /// Average log return of the zeros of 2 to 10 years less the one-year zero's, month by month.
  private var logExcessReturns: [Double] {
    let ends = pairs.sample.calendar.monthEnds
    return zip(ends, ends.dropFirst()).map { start, end in
      let logs = pairs.sample.monthly.map { log1p($0.totalReturn(from: start, to: end)) }
      return logs.dropFirst().reduce(0, +) / 9 - logs[0]
    }
  }

  private func white(_ fit: OrdinaryLeastSquares) throws -> JSONDocument {
    [
      "coef": try .numbers(fit.coefficients),
      "t_white": try .numbers(fit.whiteErrors.tStatistics),
      "r2": try .number(fit.rSquared),
    ]
  }

  private func portfolio(_ maturities: ClosedRange<Int>) throws -> JSONDocument {
    let (simple, dummy) = try (
      pairs.simple(maturities: maturities), pairs.withDummy(maturities: maturities)
    )
    return [
      "coef": try .numbers(simple.coefficients),
      "t_white": try .numbers(simple.whiteErrors.tStatistics),
      "r2": try .number(simple.rSquared),
      "dummy_coef": try .numbers(dummy.coefficients),
      "dummy_t_white": try .numbers(dummy.whiteErrors.tStatistics),
      "dummy_r2": try .number(dummy.rSquared),
    ]
  }
}
