public import Instruments
public import Portfolios
public import TimeSeries

/// Holds bonds in proportion to the average excess return known so far:
/// w = H · average of x[1..k], for the next H months.
public struct TrailingMean: Strategy {
  private let invest: InstrumentID
  private let fund: InstrumentID
  private let excessReturn: Panel.Column
  private let window: EstimationWindow
  private let monthsHeld: Int

  /// - Parameters:
  ///   - invest: what is timed.
  ///   - fund: what holds the rest.
  ///   - excessReturn: monthly simple returns of `invest` over `fund`, dated at their month end.
  ///   - window: how many of them the average takes.
  ///   - monthsHeld: H, the months to the next decision.
  public init(
    invest: InstrumentID, fund: InstrumentID, excessReturn: Panel.Column,
    window: EstimationWindow, monthsHeld: Int
  ) {
    (self.invest, self.fund, self.excessReturn) = (invest, fund, excessReturn)
    (self.window, self.monthsHeld) = (window, monthsHeld)
  }

  /// H times the average in `invest`, the rest in `fund`; nil while too few returns are known.
  public func targetWeights(knowing history: History) -> Weights? {
    weight(knowing: history).map { .timing($0, in: invest, funding: fund) }
  }

  /// The weight of `invest`; nil while too few returns are known.
  func weight(knowing history: History) -> Double? {
    guard let returns = window.applied(to: history.values(of: excessReturn)), !returns.isEmpty
    else { return nil }
    let average = returns.reduce(0, +) / Double(returns.count)
    return Double(monthsHeld) * average
  }
}
