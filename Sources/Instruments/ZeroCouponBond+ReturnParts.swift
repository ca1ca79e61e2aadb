import TimeSeries

extension ZeroCouponBond {
  /// Parts of the log return of buying the zero on one curve and valuing it on a later one.
  ///
  /// With m years left, dt = days / 365.25: carry is dt y0(m), roll-down is (m - dt)(y0(m) - y0(m - dt)), and
  /// the yield change -(m - dt)(y1(m - dt) - y0(m - dt)) is split by `CurveFactorShapes`. With
  /// `noRollDown` there is no roll-down, and the yield change is that of m years; with `priceOnly` there is
  /// no carry either. They add up to `logReturn(from:to:counting:)`.
  public func logReturnParts(
    from bought: YieldCurve, to valued: YieldCurve, counting choice: BondReturn = .aged
  ) -> BondReturnParts {
    let shapes = CurveFactorShapes(
      curveMaturity: min(bought.largestMaturity, valued.largestMaturity))
    let moved = valued.factors(shapes).change(since: bought.factors(shapes))
    var held = HeldBond(self, at: bought.zeroYield(maturity: maturity), counting: choice)
    return held.advance(
      years: valued.day.years(since: bought.day), before: bought.zeroYield(maturity:),
      after: valued.zeroYield(maturity:), moved: moved, shapes: shapes)
  }
}
