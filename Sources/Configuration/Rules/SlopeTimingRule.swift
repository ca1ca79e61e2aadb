import Instruments
import Simulation
import Strategies
import TextFormats
import TimeSeries

/// `slope-timing`: the weight in `invest` is its excess return as forecast from the slope of the yield curve.
struct SlopeTimingRule: Rule {
  /// The difference between two yields; maturities in years, the first the longer.
  struct Slope: Sendable, Hashable {
    let long: Double
    let short: Double
    /// How long after a day the rule sees its slope, where the file says.
    let availableAfter: PublicationLag?
  }

  let forecast: MonthlyForecast
  let slope: Slope
  /// The regression's part of the forecast; the trailing mean's is the rest.
  let shrink: Double

  static let schema = Record(
    type: "slope-timing",
    summary: "The weight is the return over fund that the slope of the yield curve forecasts.",
    MonthlyForecast.pair + [
      Field(
        "slope", .record(slopeSchema), .required,
        "The two yields whose difference is the forecaster."),
      MonthlyForecast.window(atLeast: 3),
      Field(
        "shrink", .number(NumberRange(atLeast: 0, atMost: 1)), .optional(1.0),
        "The regression's part of the forecast; the mean of past returns on the same window has the rest."
      ),
    ])

  private static let slopeSchema = Record(
    called: "an object such as { \"long\": 10, \"short\": 1 }",
    [
      Field("long", .years, .required, "Maturity of the long yield in years."),
      Field("short", .years, .required, "Maturity of the short yield in years."),
      StrategyShape.lag("How long after a day the rule sees its slope; left out, on that day."),
    ])

  static let decidesByMonth = true

  static func check(_ diagnostics: inout Contradictions) {
    diagnostics.checkPair("invest", "fund")
    let (long, short) = (diagnostics.rule["slope"]["long"], diagnostics.rule["slope"]["short"])
    guard let longer = long.number, let shorter = short.number, longer <= shorter else { return }
    diagnostics.report(
      "\(long.shown) is not above \(short.shown), the value of short; give the longer maturity",
      at: ["rule", "slope", "long"], blaming: long, short)
  }

  var assets: [String] { forecast.assets }
  var window: EstimationWindow? { forecast.window }
  var yieldMaturities: [Double] { [slope.long, slope.short] }
  var otherLags: [(description: String, path: String, lag: PublicationLag?)] {
    [("the slope", "rule.slope", slope.availableAfter)]
  }

  func observations(on market: RuleMarket) -> [ObservedSeries] {
    guard let curves = market.curves else {
      preconditionFailure("a group that looks at the slope has curves")
    }
    let slopes = curves.slope(
      long: slope.long, short: slope.short, rows: market.market.calendar.monthEnds)
    return [
      ObservedSeries(series: slopes, lags: [slope.availableAfter]),
      market.monthlyExcess(of: forecast.invest, over: forecast.fund),
    ]
  }

  func strategy(seeing columns: [Panel.Column], on market: RuleMarket) -> any Strategy {
    SlopeTiming(
      invest: market.instrument(forecast.invest), fund: market.instrument(forecast.fund),
      slope: columns[0], excessReturn: columns[1], window: forecast.window,
      monthsHeld: market.file.rebalance.every, regression: market.file.conventions.regression,
      shrinkage: shrink)
  }

  func sentence(in file: StrategyFile, on frequency: Frequency?) -> String {
    "weight of \(forecast.invest) = return over \(forecast.fund) in the next "
      + "\(String(counting: file.rebalance.every, "month")) as forecast from the "
      + "slope y(\(String(short: slope.long))) - y(\(String(short: slope.short))), "
      + "\(file.conventions.regression.rawValue) regression on "
      + forecast.window.description(of: "pairs")
      + (shrink == 1
        ? ""
        : ", of which \(String(short: shrink)) counts and the mean of past returns for the rest")
  }

  func signals(of record: RunRecord, by plan: StrategyPlan) -> [Series] {
    [slopes(in: record, by: plan)] + forecast.signals(of: record, by: plan)
  }

  /// The newest slope that was known at each decision.
  private func slopes(in record: RunRecord, by plan: StrategyPlan) -> Series {
    let days = record.decisions.indices.map {
      plan.market.calendar.days[record.decisions.row(of: $0)]
    }
    var knowledge = Knowledge(of: plan.observations.panel)
    let known = days.compactMap { day in
      knowledge.publish(through: day)
      return knowledge.history(asOf: day).values(of: plan.observations.columns[0]).last
    }
    return Series(name: SignalName.slope.text, days: days, values: known)
  }
}

extension SlopeTimingRule {
  init?(_ value: LocatedValue) {
    guard let forecast = MonthlyForecast(value), let long = value["slope"]["long"].number,
      let short = value["slope"]["short"].number, let shrink = value["shrink"].number
    else { return nil }
    (self.forecast, self.shrink) = (forecast, shrink)
    slope = Slope(
      long: long, short: short, availableAfter: PublicationLag(value["slope"]["availableAfter"]))
  }
}
