import Econometrics
import Instruments
import Simulation
import Strategies
import TextFormats
import TimeSeries

/// `beta-timing`: the weight in `bond` is `intercept` − `sensitivity` × its beta against `stock`.
struct BetaTimingRule: Rule {
  let stock: String
  let bond: String
  /// In days.
  let length: Int
  let intercept: Double
  let sensitivity: Double
  /// The lowest and highest weight, nil for no limits.
  let clip: ClosedRange<Double>?

  static let schema = Record(
    type: "beta-timing",
    summary: "The bond's weight is intercept - sensitivity x its beta on the stock.",
    [
      Field("stock", .text(.assetName), .required, "The asset that the beta is measured against."),
      Field("bond", .text(.assetName), .required, "The asset whose beta decides its weight."),
      Field(
        "window", .wholeNumber(atLeast: 3), .optional(63), "Days in the rolling regression."),
      Field("intercept", .anyNumber, .optional(0.4), "The bond's weight when its beta is zero."),
      Field(
        "sensitivity", .anyNumber, .optional(1.0), "How much weight a beta of one takes away."),
      Field(
        "clip",
        .either([
          .null,
          .list(of: .anyNumber, count: 2...2, called: "a list of two numbers such as [0, 1]"),
        ]), .optional(nil), "The lowest and the highest weight of the bond, or null for no limits."),
    ])

  static func check(_ diagnostics: inout Contradictions) {
    diagnostics.checkPair("stock", "bond")
    let clip = diagnostics.rule["clip"]
    let limits = clip.elements.compactMap(\.number)
    guard limits.count == 2, limits[0] >= limits[1] else { return }
    diagnostics.report(
      "the lowest weight, \(clip.elements[0].shown), is not below the highest,"
        + " \(clip.elements[1].shown)",
      at: ["rule", "clip"], blaming: clip.elements.first { $0.isFromOption } ?? clip)
  }

  var assets: [String] { [bond, stock] }
  var window: EstimationWindow? { .last(length) }

  func observations(on market: RuleMarket) -> [ObservedSeries] {
    [market.dailyReturns(of: stock), market.dailyReturns(of: bond)]
  }

  func strategy(seeing columns: [Panel.Column], on market: RuleMarket) -> any Strategy {
    BetaTiming(
      stock: market.instrument(stock), bond: market.instrument(bond), stockReturn: columns[0],
      bondReturn: columns[1], window: length, intercept: intercept, sensitivity: sensitivity,
      clip: clip)
  }

  func sentence(in file: StrategyFile, on frequency: Frequency?) -> String {
    let kept = clip.map {
      ", kept within \(String(short: $0.lowerBound)) to \(String(short: $0.upperBound))"
    }
    return
      "weight of \(bond) = \(String(short: intercept)) - \(String(short: sensitivity)) x its beta on "
      + "\(stock) over \(length) \((frequency?.noun ?? "day"))s\(kept ?? "")"
  }

  /// Every day: the rolling betas of the bond and, where there are curves, of the two-year zero.
  func signals(of record: RunRecord, by plan: StrategyPlan) -> [Series] {
    let own = plan.file.asset(named: bond)?.kind.definition.maturityOfOneBond
    guard let maturity = own, let curves = plan.curves else {
      return [beta(of: plan.path(of: bond), named: bond, in: plan)]
    }
    let long = beta(
      of: plan.path(of: bond), named: "\(String(short: maturity))-year zero", in: plan)
    if maturity == 2 { return [long] }
    let two = BondPortfolio(maturities: [2], roll: .day).path(
      on: curves, monthEnds: plan.market.calendar.monthEnds,
      counting: plan.file.conventions.bondReturn)
    return [beta(of: two, named: "2-year zero", in: plan), long]
  }

  private func beta(of bond: AssetPath, named name: String, in plan: StrategyPlan) -> Series {
    guard
      let slopes = try? OrdinaryLeastSquares.rollingSlopes(
        of: bond.returns.dropFirst(), on: plan.path(of: stock).returns.dropFirst(), window: length,
        rounding: BetaTiming.rounding)
    else { preconditionFailure("a window has at least three days, and both paths have every day") }
    let days = plan.market.calendar.days.dropFirst()
    let known = zip(days, slopes).compactMap { day, slope in slope.map { (day, $0) } }
    return Series(
      name: SignalName.beta(bond: name).text, days: known.map(\.0), values: known.map(\.1))
  }
}

extension BetaTimingRule {
  init?(_ value: LocatedValue) {
    guard let stock = value["stock"].text, let bond = value["bond"].text,
      let length = value["window"].integer, let intercept = value["intercept"].number,
      let sensitivity = value["sensitivity"].number
    else { return nil }
    let limits = value["clip"].elements.compactMap(\.number)
    let isClipped = limits.count == 2 && limits[0] < limits[1]
    guard isClipped || value["clip"].isNull else { return nil }
    (self.stock, self.bond, self.length) = (stock, bond, length)
    (self.intercept, self.sensitivity) = (intercept, sensitivity)
    clip = isClipped ? limits[0]...limits[1] : nil
  }
}
