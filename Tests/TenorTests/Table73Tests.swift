import Econometrics
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Table 7.3: excess returns predicted by the slope", .needsRealFiles)
struct Table73Tests {
  @Test("Coefficients, three standard errors, t, R² and the sensitivity to the number of lags")
  func estimates() throws {
    let pairs = try PredictivePairs()
    let (simple, dummy) = (try pairs.simple(), try pairs.withDummy())
    let found: JSONDocument = [
      "simple": try document(simple, names: ["const", "slope"]),
      "dummy": try document(dummy, names: ["const", "slope", "dummy"]),
      "slope_ratio": .number(dummy.coefficients[1] / simple.coefficients[1]),
      "nw_lag_sensitivity_t_slope": try .object(of: [0, 1, 3, 6, 12, 24]) { lags in
        let document: JSONDocument = [
          "simple": try .number(simple.neweyWestErrors(lags: lags).tStatistics[1]),
          "dummy": try .number(dummy.neweyWestErrors(lags: lags).tStatistics[1]),
        ]
        return ("\(lags)", document)
      },
      "alternatives": try PredictiveAlternatives(pairs).document(),
      "first": try .text(#require(pairs.months.first)),
      "last": try .text(#require(pairs.months.last)),
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("table73"))
  }

  private func document(_ fit: OrdinaryLeastSquares, names: [String]) throws -> JSONDocument {
    let neweyWest = fit.neweyWestErrors()
    return [
      "names": .array(names.map { .string($0) }), "nobs": .integer(fit.observations),
      "coef": try .numbers(fit.coefficients),
      "r2": try .number(fit.rSquared), "r2_adj": try .number(fit.adjustedRSquared),
      "resid_sd": .number(fit.residualStandardDeviation),
      "se_ols": try .numbers(fit.classicalErrors.standardErrors),
      "se_white": try .numbers(fit.whiteErrors.standardErrors),
      "se_nw": try .numbers(neweyWest.standardErrors), "nw_lags": 6,
      "t_ols": try .numbers(fit.classicalErrors.tStatistics),
      "t_white": try .numbers(fit.whiteErrors.tStatistics),
      "t_nw": try .numbers(neweyWest.tStatistics),
    ]
  }
}

/// The pairs of the predictive regression: the slope at a month end and the excess return of the month
/// after.
struct PredictivePairs {
  let sample: CurveSample
  /// Days of the returns.
  let months: [Day]
  /// The slopes that were known a month before.
  let slopes: [Double]

  init() throws {
    sample = try TestMarket.real.sample
    months = Array(sample.monthEndDays.dropFirst())
    slopes = sample.slopes.dropLast()
  }

  /// x on a constant and s.
  func simple(maturities: ClosedRange<Int> = 2...10) throws -> OrdinaryLeastSquares {
    try OrdinaryLeastSquares(
      of: sample.excessReturns(maturities: maturities), on: .withConstant(slopes))
  }

  /// x on a constant, s and D, which is 1 for returns of the months from `first` to December 2021.
  func withDummy(
    maturities: ClosedRange<Int> = 2...10, from first: Month = Month(year: 1982, month: 1)
  ) throws -> OrdinaryLeastSquares {
    let span = first...Month(year: 2021, month: 12)
    let dummy = months.map { span.contains($0.month) ? 1.0 : 0 }
    return try OrdinaryLeastSquares(
      of: sample.excessReturns(maturities: maturities), on: .withConstant([slopes, dummy]))
  }
}
