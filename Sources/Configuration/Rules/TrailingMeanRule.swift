import Instruments
import Simulation
import Strategies
import TextFormats
import TimeSeries

/// `trailing-mean`: the weight in `invest` is its mean excess return over `fund`, times the months held.
struct TrailingMeanRule: Rule {
  let forecast: MonthlyForecast

  static let schema = Record(
    type: "trailing-mean",
    summary: "The weight is the mean of past monthly returns over fund, times the months held.",
    MonthlyForecast.pair + [MonthlyForecast.window(atLeast: 1)])
  static let decidesByMonth = true

  static func check(_ diagnostics: inout Contradictions) { diagnostics.checkPair("invest", "fund") }

  var assets: [String] { forecast.assets }
  var window: EstimationWindow? { forecast.window }

  func observations(on market: RuleMarket) -> [ObservedSeries] {
    [market.monthlyExcess(of: forecast.invest, over: forecast.fund)]
  }

  func strategy(seeing columns: [Panel.Column], on market: RuleMarket) -> any Strategy {
    TrailingMean(
      invest: market.instrument(forecast.invest), fund: market.instrument(forecast.fund),
      excessReturn: columns[0], window: forecast.window, monthsHeld: market.file.rebalance.every)
  }

  func sentence(in file: StrategyFile, on frequency: Frequency?) -> String {
    "weight of \(forecast.invest) = \(file.rebalance.every) x mean monthly return over "
      + "\(forecast.fund), \(forecast.window.description(of: "returns"))"
  }

  func signals(of record: RunRecord, by plan: StrategyPlan) -> [Series] {
    forecast.signals(of: record, by: plan)
  }
}

extension TrailingMeanRule {
  init?(_ value: LocatedValue) {
    guard let forecast = MonthlyForecast(value) else { return nil }
    self.forecast = forecast
  }
}

/// What rules share that hold an asset in proportion to its forecast excess return of the months to come.
struct MonthlyForecast: Sendable, Hashable {
  let invest: String
  let fund: String
  let window: EstimationWindow

  static let pair = [
    Field(
      "invest", .text(.assetName), .required,
      "The asset that is held in proportion to its forecast."),
    Field(
      "fund", .text(.assetName), .required, "The asset that pays for it: its weight is the rest."),
  ]

  static func window(atLeast least: Int) -> Field {
    Field(
      "window", .either([.word(["expanding"]), .wholeNumber(atLeast: least)]),
      .optional("expanding"),
      "How many of the latest monthly observations count; expanding counts all.")
  }

  var assets: [String] { [invest, fund] }

  /// The weight of the asset, which is the forecast, and its return over the other's until the next decision.
  func signals(of record: RunRecord, by plan: StrategyPlan) -> [Series] {
    let days = plan.market.calendar.days
    let asset = plan.held[0]
    let decided = record.decisions.map { (row: $0.row, share: $0.shares[asset]) }
    let (gain, loss) = (plan.path(of: invest), plan.path(of: fund))
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
}

extension MonthlyForecast {
  init?(_ value: LocatedValue) {
    guard let invest = value["invest"].text, let fund = value["fund"].text,
      let window = EstimationWindow(value["window"])
    else { return nil }
    (self.invest, self.fund, self.window) = (invest, fund, window)
  }
}

extension EstimationWindow {
  init?(_ value: LocatedValue) {
    if let count = value.integer {
      self = .last(count)
    } else if value.text == "expanding" {
      self = .expanding
    } else {
      return nil
    }
  }

  func description(of observations: String) -> String {
    switch self {
    case .expanding: "all \(observations) so far"
    case .last(let count): "the last \(count) \(observations)"
    }
  }

  /// How many observations it waits for; nil when it uses whatever is known.
  var length: Int? {
    if case .last(let count) = self { count } else { nil }
  }
}
