import Econometrics
public import Instruments
public import Portfolios
public import TimeSeries

/// Holds bonds in proportion to their excess return as forecast from today's slope.
///
/// Each decision re-estimates  x(t+1) = a + b · s(t) + e(t+1)  on the pairs known then and holds
/// w = H · (a + b · s(t))  for the next H months, s(t) the newest slope known. No answer while fewer
/// than three pairs, or fewer than the window, are known.
///
/// A `shrinkage` c below one draws the forecast to the trailing mean on the same window:
/// w = c · H · (a + b · s(t)) + (1 − c) · H · average of x[1..t]. At one the regression alone counts, at zero
/// the weights are those of ``TrailingMean``.
public struct SlopeTiming: Strategy {
  private let invest: InstrumentID
  private let fund: InstrumentID
  private let slope: Panel.Column
  private let excessReturn: Panel.Column
  private let window: EstimationWindow
  private let monthsHeld: Int
  private let regression: ForecastRegression
  private let shrinkage: Double
  private let trailingMean: TrailingMean

  /// - Parameters:
  ///   - invest: what is timed.
  ///   - fund: what holds the rest.
  ///   - slope: the curve's slope at each month end.
  ///   - excessReturn: monthly simple returns of `invest` over `fund`; it begins one month later.
  ///   - window: how many pairs the regression takes.
  ///   - monthsHeld: H, the months to the next decision.
  ///   - regression: over which span the explained returns run.
  ///   - shrinkage: c, the regression's part of the forecast, from 0 to 1.
  public init(
    invest: InstrumentID, fund: InstrumentID, slope: Panel.Column, excessReturn: Panel.Column,
    window: EstimationWindow, monthsHeld: Int, regression: ForecastRegression = .monthly,
    shrinkage: Double = 1
  ) {
    (self.invest, self.fund, self.slope) = (invest, fund, slope)
    (self.excessReturn, self.window) = (excessReturn, window)
    (self.monthsHeld, self.regression, self.shrinkage) = (monthsHeld, regression, shrinkage)
    trailingMean = TrailingMean(
      invest: invest, fund: fund, excessReturn: excessReturn, window: window, monthsHeld: monthsHeld
    )
  }

  /// The forecast at the newest slope in `invest`, the rest in `fund`; nil while too few pairs are known.
  public func targetWeights(knowing history: History) throws -> Weights? {
    let slopes = history.values(of: slope)
    let pairs = regression.pairs(
      slopes: slopes, returns: history.values(of: excessReturn), months: monthsHeld)
    guard let today = slopes.last, let earlier = window.applied(to: pairs.slopes),
      let followed = window.applied(to: pairs.returns), earlier.count >= 3
    else { return nil }
    let fit = try OrdinaryLeastSquares(of: followed, on: .withConstant(earlier, named: "slope"))
    let forecast =
      regression.periodsPerForecast(monthsHeld: monthsHeld) * fit.prediction(at: [1, today])
    return shrunk(forecast, knowing: history).map { .timing($0, in: invest, funding: fund) }
  }

  /// The forecast drawn to the trailing mean.
  private func shrunk(_ forecast: Double, knowing history: History) -> Double? {
    guard shrinkage < 1 else { return forecast }
    return trailingMean.weight(knowing: history).map {
      shrinkage * forecast + (1 - shrinkage) * $0
    }
  }
}
