import TimeSeries

/// A zero-coupon bond that pays 1 when it matures, bought with that many years to go.
public struct ZeroCouponBond: Sendable, Equatable {
  /// Years to maturity on the day of purchase.
  public let maturity: Double

  /// A zero of that many years.
  public init(maturity: Double) {
    precondition(maturity > 0, "a bond has time to run")
    self.maturity = maturity
  }

  /// Log return of buying the zero on one curve and valuing it on a later one; n years, dt = days / 365.25:
  /// r = n y0(n) - (n - dt) y1(n - dt) for `aged`, the other choices as `BondReturn` says.
  public func logReturn(
    from bought: YieldCurve, to valued: YieldCurve, counting choice: BondReturn = .aged
  ) -> Double {
    logReturn(
      years: valued.day.years(since: bought.day), counting: choice,
      boughtAt: bought.zeroYield(maturity: maturity), valuedAt: valued.zeroYield(maturity:))
  }

  @inline(__always)
  func logReturn(
    years: Double, counting choice: BondReturn, boughtAt yield: Double,
    valuedAt laterYield: (Double) -> Double
  ) -> Double {
    switch choice {
    case .aged:
      let left = maturity - years
      return maturity * yield - left * laterYield(left)
    case .noRollDown: return -maturity * (laterYield(maturity) - yield) + yield * years
    case .priceOnly: return -maturity * (laterYield(maturity) - yield)
    }
  }
}
