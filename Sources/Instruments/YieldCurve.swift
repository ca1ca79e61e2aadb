public import TimeSeries

/// Zero-coupon yields on one day: continuously compounded, decimal a year (0.042 is 4.2 %).
public struct YieldCurve: Sendable {
  /// The day at whose close the yields were observed.
  public let day: Day
  private let wholeYears: [Double]
  private let shortEnd: ShortEnd
  private let fitted: SvenssonParameters?

  /// A curve through the yields of the whole maturities 1, 2, … years.
  ///
  /// - Parameters:
  ///   - day: the day at whose close the yields were observed.
  ///   - wholeYears: yields for 1, 2, … years, decimal, continuously compounded.
  ///   - shortEnd: how yields below one year are found.
  ///   - fitted: the day's parameters; needed by, and only used with, `svensson`.
  public init(
    day: Day, wholeYears: [Double], shortEnd: ShortEnd = .line, fitted: SvenssonParameters? = nil
  ) {
    precondition(wholeYears.count >= 2, "a curve needs the one- and two-year yields")
    precondition((shortEnd == .svensson) == (fitted != nil), "svensson goes with parameters")
    (self.day, self.wholeYears, self.shortEnd, self.fitted) = (day, wholeYears, shortEnd, fitted)
  }

  /// Yields are present for 1, 2, … up to this many years.
  var largestMaturity: Int { wholeYears.count }

  /// The yield of a zero of that many years, by the curve's `ShortEnd`.
  ///
  /// - Precondition: no whole maturity above it is missing.
  public func zeroYield(maturity: Double) -> Double {
    if let fitted { return fitted.zeroYield(maturity: maturity) }
    return interpolatedYield(maturity: maturity, shortEnd: shortEnd) { wholeYears[$0 - 1] }
  }
}

/// y(m) = (1 - w) y(k) + w y(k + 1) with k = floor(m), w = m - k; below one year the line through the
/// first two yields, or the first yield.
@inline(__always)
func interpolatedYield(
  maturity: Double, shortEnd: ShortEnd, wholeYear yield: (Int) -> Double
) -> Double {
  if maturity < 1 {
    let oneYear = yield(1)
    return shortEnd == .flat ? oneYear : oneYear + (maturity - 1) * (yield(2) - oneYear)
  }
  let below = Int(maturity)
  let weight = maturity - Double(below)
  if weight == 0 { return yield(below) }
  return (1 - weight) * yield(below) + weight * yield(below + 1)
}
