import RandomNumbers
public import TimeSeries

/// A made-up market of zero yields, stocks and bills from 1961-06-14 to 2025-03-31: the same seed
/// gives the same market, to the bit on one kind of machine.
///
/// The curve is Nelson and Siegel's, its level rising until 1981 and falling for forty years. The
/// ten-year zero's beta on stocks is near zero in the seventies, about a half in the eighties and
/// negative after the late nineties. Every value is rounded as the public files round it, so that
/// the files of `zeroYieldExtract()` and `dailyFactors()` hold exactly this market.
/// Nelson, C. R. and A. F. Siegel (1987), "Parsimonious Modeling of Yield Curves", Journal of
/// Business 60(4), 473–489.
public struct SimulatedMarket: Sendable {
  /// Zero yields, continuously compounded, decimal per year; element n - 1 is the n-year zero.
  public let yields: [Series]
  /// The stock market's simple daily return, decimal: its excess return plus the bill's.
  public let market: Series
  /// The Treasury bill's simple daily return, decimal; always positive.
  public let bill: Series
  /// What the market was made from.
  public let seed: UInt64

  /// The market of a seed, with zeros of 1 to `largestMaturity` years.
  ///
  /// Fewer maturities take less time; those that are there have the same values.
  ///
  /// - Precondition: `largestMaturity` is 1 to 30.
  public init(seed: UInt64 = 1971, largestMaturity: Int = 30) {
    precondition(1...30 ~= largestMaturity, "maturities of 1 to 30 years, not \(largestMaturity)")
    let calendar = SimulatedCalendar()
    let economy = SimulatedEconomy(on: calendar.days, from: SplitMix64(seed: seed))
    let curve = economy.curve.selecting(calendar.curveRows)
    let curveDays = calendar.curveRows.map { calendar.days[$0] }
    yields = (1...largestMaturity).map { maturity in
      Series(
        name: SimulatedMarket.yieldName(maturity), days: curveDays,
        values: curve.publishedYields(maturity: Double(maturity)))
    }
    let stockDays = calendar.stockRows.map { calendar.days[$0] }
    let bills = calendar.stockRows.map { PublishedPercent.bill(economy.shortRate(on: $0)) }
    let excess = calendar.stockRows.map { PublishedPercent.factor(economy.stockExcess[$0]) }
    bill = Series(name: "RF", days: stockDays, values: bills)
    market = Series(name: "Mkt", days: stockDays, values: zip(excess, bills).map { $0 + $1 })
    self.seed = seed
  }

  static func yieldName(_ maturity: Int) -> String {
    maturity < 10 ? "SVENY0\(maturity)" : "SVENY\(maturity)"
  }
}
