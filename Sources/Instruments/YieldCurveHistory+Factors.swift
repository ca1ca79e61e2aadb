extension YieldCurveHistory {
  /// The shapes that go with the curves' maturities.
  public var factorShapes: YieldFactorShapes { YieldFactorShapes(curveMaturity: largestMaturity) }

  /// Level, slope and curvature of every row's curve, as `ShortEnd` reads it.
  public var factors: [YieldFactors] {
    let shapes = factorShapes
    return days.indices.map { row in
      shapes.factors { zeroYield(maturity: Double($0), row: row) }
    }
  }
}

extension YieldCurve {
  /// Level, slope and curvature.
  func factors(_ shapes: YieldFactorShapes) -> YieldFactors {
    shapes.factors { zeroYield(maturity: Double($0)) }
  }
}
