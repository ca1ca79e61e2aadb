import Econometrics
import Instruments
public import Simulation
import Strategies
import TextFormats
public import TimeSeries

extension StrategyPlan {
  /// What the rule went by and what came of it, to be looked at after the run; none for constant weights.
  ///
  /// For the forecasting rules, at each decision: the newest slope known then, the forecast, and the excess return of the
  /// holding period that followed, which is known only at its end. For beta timing, every day: the rolling
  /// betas of the rule's bond and, where there are curves, of the two-year zero.
  public func signals(of record: RunRecord) -> [Series] {
    switch file.rule {
    case .constantWeight: []
    case .trailingMean(let invest, let fund, _):
      forecasts(of: invest, over: fund, in: record)
    case .slopeTiming(let invest, let fund, _, _, _):
      [slopes(in: record)] + forecasts(of: invest, over: fund, in: record)
    case .betaTiming(let stock, let bond, let window, _, _, _):
      betas(of: bond, on: stock, window: window)
    }
  }

  private func path(of asset: String) -> AssetPath {
    guard let place = market.names.firstIndex(of: asset) else {
      preconditionFailure("a rule's assets are in its market")
    }
    return market.paths[place]
  }

  /// The newest slope that was known at each decision.
  private func slopes(in record: RunRecord) -> Series {
    let days = record.decisions.indices.map { market.calendar.days[record.decisions.row(of: $0)] }
    var knowledge = Knowledge(of: observations.panel)
    let known = days.compactMap { day in
      knowledge.publish(through: day)
      return knowledge.history(asOf: day).values(of: observations.columns[0]).last
    }
    return Series(name: SignalName.slope.text, days: days, values: known)
  }

  /// The weight of the asset, which is the forecast, and its return over the other's until the next
  /// decision.
  private func forecasts(
    of invest: String, over fund: String, in record: RunRecord
  ) -> [Series] {
    let days = market.calendar.days
    let asset = held[0]
    let decided = record.decisions.map { (row: $0.row, share: $0.shares[asset]) }
    let (gain, loss) = (path(of: invest), path(of: fund))
    let spans = zip(record.gridRows, record.gridRows.dropFirst())
    let followed = spans.map { start, end in
      gain.totalReturn(from: start, to: end) - loss.totalReturn(from: start, to: end)
    }
    return [
      Series(
        name: SignalName.forecast.text, days: decided.map { days[$0.row] },
        values: decided.map(\.share)),
      Series(
        name: SignalName.excessReturnThatFollowed.text, days: spans.map { days[$0.0] },
        values: followed),
    ]
  }

  private func betas(of bond: String, on stock: String, window: Int) -> [Series] {
    let stocks = path(of: stock)
    let kind = file.heldAssets.first { $0.name == bond }?.kind
    guard case .zeroCouponBond(let maturity, _) = kind, let curves else {
      return [beta(of: path(of: bond), named: bond, on: stocks, window: window)]
    }
    let own = beta(
      of: path(of: bond), named: "\(String(short: maturity))-year zero", on: stocks, window: window)
    if maturity == 2 { return [own] }
    let short = BondPortfolio(maturities: [2], roll: .day).path(
      on: curves, monthEnds: market.calendar.monthEnds, counting: file.conventions.bondReturn)
    return [beta(of: short, named: "2-year zero", on: stocks, window: window), own]
  }

  private func beta(
    of bond: AssetPath, named name: String, on stocks: AssetPath, window: Int
  ) -> Series {
    guard
      let slopes = try? OrdinaryLeastSquares.rollingSlopes(
        of: bond.returns.dropFirst(), on: stocks.returns.dropFirst(), window: window,
        rounding: BetaTiming.rounding)
    else { preconditionFailure("a window has at least three days, and both paths have every day") }
    let days = market.calendar.days.dropFirst()
    let known = zip(days, slopes).compactMap { day, slope in slope.map { (day, $0) } }
    return Series(
      name: SignalName.beta(bond: name).text, days: known.map(\.0), values: known.map(\.1))
  }
}
