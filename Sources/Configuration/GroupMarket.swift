import Instruments
import MarketData
import TimeSeries

/// The paths of the assets of a group on its calendar, each made once.
struct GroupMarket {
  let calendar: TradingCalendar
  /// The curves of the calendar's days.
  let curves: YieldCurveHistory?
  /// What bonds are valued on: with `alignment` `same-day` every curve day.
  let bonds: BondMarket?
  private let inputs: MarketInputs
  private let conventions: Conventions
  private var paths: [StrategyFile.Asset.Kind: AssetPath] = [:]

  init(on group: GroupCalendar, inputs: MarketInputs, conventions: Conventions) {
    calendar = group.calendar
    self.inputs = inputs
    self.conventions = conventions
    let curvesOn = { (days: [Day]) in
      group.largestMaturity.map { largest in
        YieldCurveHistory(
          days: days, wholeYears: Array(inputs.yields.prefix(largest)),
          shortEnd: conventions.shortEnd, fitted: inputs.svensson?.parameters(on: days) ?? [])
      }
    }
    let curves = curvesOn(group.calendar.days)
    self.curves = curves
    // The kind of the group decides, not its days: otherwise a day left out late in the sample would change
    // the last bits of what was traded long before.
    let haveOwnDays = conventions.alignment == .sameDay && group.joinsOthers
    bonds = (haveOwnDays ? curvesOn(group.curveDays) : curves).map {
      BondMarket(
        curves: $0, haveOwnDays: haveOwnDays, calendar: group.calendar,
        bondReturn: conventions.bondReturn)
    }
  }

  /// The path of an asset.
  mutating func path(of asset: StrategyFile.Asset) throws -> AssetPath {
    if let made = paths[asset.kind] { return made }
    let path = try asset.kind.definition.path(in: self)
    paths[asset.kind] = path
    return path
  }

  /// What bonds earn.
  func path(of bonds: BondPortfolio) throws(BondPortfolio.Matured) -> AssetPath {
    guard let market = self.bonds else { preconditionFailure("a group with bonds has curves") }
    return try market.path(of: bonds)
  }

  /// What one of the factors earns.
  func path(compounding factor: ((market: Series, bill: Series)) -> Series) -> AssetPath {
    guard let factors = inputs.factors else {
      preconditionFailure("a group with stocks or bills has factors")
    }
    return path(compounding: factor(factors))
  }

  /// What a user's series earns.
  func path(of quoted: QuotedColumn, _ kind: StrategyFile.Asset.Kind) throws(QuoteError)
    -> AssetPath
  {
    if let accrued = inputs.accrued?[kind] { return path(compounding: accrued.returns) }
    guard let series = inputs.values(of: quoted.column, as: quoted.quote) else {
      preconditionFailure("a group's series was read")
    }
    let aligned = try quoted.quote.returns(
      of: series, on: calendar.days, aligned: conventions.alignment,
      counting: conventions.bondReturn)
    return AssetPath(compounding: aligned.returns)
  }

  private func path(compounding series: Series) -> AssetPath {
    AssetPath(compounding: conventions.alignment.returns(of: series, on: calendar.days).returns)
  }
}

extension SvenssonSeries {
  /// The parameters of the given days, on each of which all but the second decay time must be present.
  /// Each is found by the day: a file may lack one of them on days that have the others.
  fileprivate func parameters(on days: [Day]) -> [SvenssonParameters] {
    let present = [beta0, beta1, beta2, beta3, tau1].map { Array($0.values(on: days)) }
    var second = tau2.days.firstIndex(notBefore: days.first ?? Day(number: 0))
    return days.indices.map { row in
      while second < tau2.count, tau2.days[second] < days[row] { second += 1 }
      let hasSecond = second < tau2.count && tau2.days[second] == days[row]
      return SvenssonParameters(
        beta0: present[0][row], beta1: present[1][row], beta2: present[2][row],
        beta3: present[3][row], tau1: present[4][row],
        tau2: hasSecond ? tau2.values[second] : nil)
    }
  }
}
