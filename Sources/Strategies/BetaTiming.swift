import Econometrics
public import Instruments
public import Portfolios
public import TimeSeries

/// Holds fewer bonds when they move with stocks: w = c - k · beta in bonds, the rest in stocks.
///
/// beta is the slope of the bond's simple return on the stock's, with a constant, over the last W
/// observations that both have. No answer before the W-th, or when the
/// stock's return never varies in the window.
public struct BetaTiming: Strategy {
  private let stock: InstrumentID
  private let bond: InstrumentID
  private let stockReturn: Panel.Column
  private let bondReturn: Panel.Column
  private let window: Int
  private let intercept: Double
  private let sensitivity: Double
  private let clip: ClosedRange<Double>?

  /// - Parameters:
  ///   - stock: what the bond insures.
  ///   - bond: what is timed.
  ///   - stockReturn: the stock's simple returns, one a day.
  ///   - bondReturn: the bond's, on the same days.
  ///   - window: W, in observations.
  ///   - intercept: c, the bond weight at a beta of zero.
  ///   - sensitivity: k, the bond weight lost for each 1 of beta.
  ///   - clip: the range that the bond weight is kept in, or nil.
  public init(
    stock: InstrumentID, bond: InstrumentID, stockReturn: Panel.Column, bondReturn: Panel.Column,
    window: Int, intercept: Double, sensitivity: Double, clip: ClosedRange<Double>? = nil
  ) {
    (self.stock, self.bond) = (stock, bond)
    (self.stockReturn, self.bondReturn, self.window) = (stockReturn, bondReturn, window)
    (self.intercept, self.sensitivity, self.clip) = (intercept, sensitivity, clip)
  }

  /// Intercept less sensitivity times beta in bonds, the rest in stocks; nil before the window is full.
  public func targetWeights(knowing history: History) -> Weights? {
    let stocks = history.values(of: stockReturn)
    let bonds = history.values(of: bondReturn)
    let common = min(stocks.count, bonds.count)  // one may be published later than the other
    guard common >= window,
      let beta = OrdinaryLeastSquares.slope(
        of: bonds.prefix(common).suffix(window), on: stocks.prefix(common).suffix(window),
        rounding: Self.rounding)
    else { return nil }
    return .timing(kept(intercept - sensitivity * beta), in: bond, funding: stock)
  }

  /// Returns come from ratios of prices near 1: a smaller spread than this is rounding.
  public static let rounding = 1e-14

  private func kept(_ share: Double) -> Double {
    guard let clip else { return share }
    return min(max(share, clip.lowerBound), clip.upperBound)
  }
}
