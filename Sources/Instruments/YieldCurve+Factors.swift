extension YieldCurveHistory {
  /// The shapes that go with the curves' maturities.
  public var factorShapes: CurveFactorShapes { CurveFactorShapes(curveMaturity: largestMaturity) }

  /// Level, slope and curvature of every row's curve, as `ShortEnd` reads it.
  public var factors: [CurveFactors] {
    let shapes = factorShapes
    return days.indices.map { row in
      shapes.factors { zeroYield(maturity: Double($0), row: row) }
    }
  }
}

extension YieldCurve {
  /// Level, slope and curvature.
  func factors(_ shapes: CurveFactorShapes) -> CurveFactors {
    shapes.factors { zeroYield(maturity: Double($0)) }
  }
}
