public import Strategies
public import TimeSeries

extension StrategyFile {
  /// How the weights are decided, with the settings of each rule; assets go by their names.
  public enum Rule: Sendable, Hashable {
    /// The same weights at every decision; they add up to 1, in the order of the file.
    case constantWeight(weights: [Weight])
    /// The weight in `invest` is its mean excess return over `fund`, times the months held.
    case trailingMean(invest: String, fund: String, window: EstimationWindow)
    /// The weight in `invest` is its excess return as forecast from the slope of the yield curve; `shrink` is the
    /// regression's part of the forecast, the trailing mean's is the rest.
    case slopeTiming(
      invest: String, fund: String, slope: Slope, window: EstimationWindow, shrink: Double)
    /// The weight in `bond` is `intercept` − `sensitivity` × its beta against `stock`.
    ///
    /// `window` in days; `clip` holds the lowest and highest weight, nil for no limits.
    case betaTiming(
      stock: String, bond: String, window: Int, intercept: Double, sensitivity: Double,
      clip: ClosedRange<Double>?)
  }

  /// An asset's share of the value.
  public struct Weight: Sendable, Hashable {
    /// The asset's name.
    public let asset: String
    /// Its share of the value, a decimal.
    public let share: Double
  }

  /// The difference between two yields; maturities in years, the first the longer.
  public struct Slope: Sendable, Hashable {
    /// Years to maturity of the yield that the other is taken from.
    public let long: Double
    /// Years to maturity of the yield that is taken off.
    public let short: Double
    /// How long after a day the rule sees its slope, where the file says.
    public let availableAfter: PublicationLag?
  }
}

extension StrategyFile.Rule {
  init?(_ value: LocatedValue) {
    switch value["type"].text {
    case "constant-weight": self.init(constantWeight: value)
    case "trailing-mean", "slope-timing": self.init(monthlyTiming: value)
    case "beta-timing": self.init(betaTiming: value)
    default: return nil
    }
  }

  private init?(constantWeight value: LocatedValue) {
    let members = value["weights"].members
    let weights = members.compactMap { member in
      member.value.number.map { StrategyFile.Weight(asset: member.name, share: $0) }
    }
    guard !weights.isEmpty, weights.count == members.count else { return nil }
    self = .constantWeight(weights: weights)
  }

  private init?(monthlyTiming value: LocatedValue) {
    guard let invest = value["invest"].text, let fund = value["fund"].text,
      let window = EstimationWindow(value["window"])
    else { return nil }
    guard value["type"].text == "slope-timing" else {
      self = .trailingMean(invest: invest, fund: fund, window: window)
      return
    }
    guard let long = value["slope"]["long"].number, let short = value["slope"]["short"].number,
      let shrink = value["shrink"].number
    else { return nil }
    let slope = StrategyFile.Slope(
      long: long, short: short, availableAfter: PublicationLag(value["slope"]["availableAfter"]))
    self = .slopeTiming(
      invest: invest, fund: fund, slope: slope, window: window, shrink: shrink)
  }

  private init?(betaTiming value: LocatedValue) {
    guard let stock = value["stock"].text, let bond = value["bond"].text,
      let window = value["window"].integer, let intercept = value["intercept"].number,
      let sensitivity = value["sensitivity"].number
    else { return nil }
    let limits = value["clip"].elements.compactMap(\.number)
    let isClipped = limits.count == 2 && limits[0] < limits[1]
    guard isClipped || value["clip"].isNull else { return nil }
    self = .betaTiming(
      stock: stock, bond: bond, window: window, intercept: intercept, sensitivity: sensitivity,
      clip: isClipped ? limits[0]...limits[1] : nil)
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
}

extension StrategyFile.Rule {
  /// How many observations the rule waits for; nil when it uses whatever is known.
  var windowLength: Int? {
    switch self {
    case .constantWeight: nil
    case .trailingMean(_, _, .last(let count)), .slopeTiming(_, _, _, .last(let count), _): count
    case .trailingMean, .slopeTiming: nil
    case .betaTiming(_, _, let window, _, _, _): window
    }
  }
}
