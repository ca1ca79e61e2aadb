import Econometrics
import Glibc
import Instruments
import TestSupport
import Testing
import TextFormats

@Suite("Table 7.1: level, slope and curvature", .needsRealFiles)
struct Table71Tests {
  @Test(
    "Loadings of yield changes and of daily log returns on the three factors", arguments: 1...10)
  func loadings(maturity: Int) throws {
    let sample = try TestMarket.real.sample
    let factors = YieldFactors(sample.curves, level: 1...10)
    let changes = factors.changes(ofYield: maturity)
    let on = { (regressors: [[Double]]) in
      try OrdinaryLeastSquares(of: changes, on: .withConstant(regressors))
    }
    let (level, slope, curvature) = (factors.level, factors.slope, factors.curvature)
    let yields = try on([level, slope, curvature])
    let returns = try OrdinaryLeastSquares(
      of: logReturns(of: maturity, in: sample), on: .withConstant([level, slope, curvature]))
    let (b, r) = (yields.coefficients, returns.coefficients)
    let found: JSONDocument = [
      "const": .number(b[0]), "level": .number(b[1]), "slope": .number(b[2]),
      "curv": .number(b[3]), "r2_three": try .number(yields.rSquared),
      "r2_level_slope": try .number(on([level, slope]).rSquared),
      "r2_level": try .number(on([level]).rSquared),
      "r2_slope": try .number(on([slope]).rSquared),
      "ret_const": .number(r[0]), "ret_level": .number(r[1]), "ret_slope": .number(r[2]),
      "ret_curv": .number(r[3]), "ret_r2": try .number(returns.rSquared),
      "ret_level_over_minus_n": .number(-r[1] / Double(maturity)),
    ]
    AnswerKey.expect(
      found, agreesWith: try AnswerKey.part("table71", "\(maturity)"))
  }

  /// The loadings with the factors that the engine attributes returns by.
  @Test("Loadings on the lecture's own curvature, half of the one above", arguments: 1...10)
  func lectureCurvature(maturity: Int) throws {
    let sample = try TestMarket.real.sample
    let factors = sample.curves.factors
    let changes = { (factor: (CurveFactors) -> Double) in factors.map(factor).changes }
    let (level, slope, curvature) = (changes(\.level), changes(\.slope), changes(\.curvature))
    let on = { (response: [Double]) in
      try OrdinaryLeastSquares(of: response, on: .withConstant([level, slope, curvature]))
    }
    let yields = try on(YieldFactors(sample.curves, level: 1...10).changes(ofYield: maturity))
    let returns = try on(logReturns(of: maturity, in: sample))
    let (b, r) = (yields.coefficients, returns.coefficients)
    let found: JSONDocument = [
      "constant": .number(b[0]), "level": .number(b[1]), "slope": .number(b[2]),
      "curvature": .number(b[3]), "rSquared": try .number(yields.rSquared),
      "return_level": .number(r[1]), "return_slope": .number(r[2]),
      "return_curvature": .number(r[3]), "return_rSquared": try .number(returns.rSquared),
    ]
    AnswerKey.expect(
      found, agreesWith: try AnswerKey.formulas("table71", "\(maturity)"))
  }

  private func logReturns(of maturity: Int, in sample: CurveSample) -> [Double] {
    sample.daily[maturity - 1].returns.dropFirst().map { log1p($0) }
  }
}

/// Daily changes of the level, slope and curvature of yield curves.
struct YieldFactors {
  let level: [Double]
  let slope: [Double]
  let curvature: [Double]
  private let yields: [[Double]]

  /// - Parameter level: the maturities whose mean yield is the level.
  init(_ curves: YieldCurveHistory, level: some Sequence<Int>) {
    let yields = curves.days.indices.map { row in
      let curve = curves.curve(row: row)
      return (1...10).map { curve.zeroYield(maturity: Double($0)) }
    }
    let maturities = Array(level)
    self.yields = yields
    self.level =
      yields.map { day in
        maturities.reduce(0) { $0 + day[$1 - 1] } / Double(maturities.count)
      }.changes
    slope = yields.map { $0[9] - $0[0] }.changes
    curvature = yields.map { 2 * $0[4] - $0[0] - $0[9] }.changes
  }

  /// Daily changes of the yield of that many years.
  func changes(ofYield maturity: Int) -> [Double] { yields.map { $0[maturity - 1] }.changes }

  /// R² of a yield's daily changes on those of level and slope.
  func rSquaredOfLevelAndSlope(maturity: Int) throws -> Double {
    try #require(
      OrdinaryLeastSquares(
        of: changes(ofYield: maturity), on: .withConstant([level, slope])
      ).rSquared)
  }
}

extension [Double] {
  /// Each value less the one before.
  fileprivate var changes: [Double] { zip(dropFirst(), self).map { $0 - $1 } }
}
