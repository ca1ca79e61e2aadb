import Instruments
import MarketData
import Simulation
import TimeSeries

extension MarketInputs {
  /// The same market with everything dated after a day changed: yields, the parameters of fitted curves,
  /// stocks and bills, users' columns.
  ///
  /// - Parameters:
  ///   - disturbance: what happens after which day.
  ///   - quotes: what the strategies take the users' columns for.
  func disturbed(
    by disturbance: Disturbance, quotes: [MarketNeeds.Column: Set<Quote>]
  ) -> MarketInputs {
    let factors = factors.map { factors in
      disturbance.applied(
        to: SeriesFamily([factors.market, factors.bill], of: .simpleReturn, missing: .inAll),
        number: 1)
    }
    var columns: [MarketNeeds.Column: Series] = [:]
    for (number, column) in self.columns.keys.sorted(by: { $0.place < $1.place }).enumerated() {
      guard let series = self.columns[column] else { continue }
      let family = SeriesFamily([series], of: .init(quotes[column] ?? []))
      columns[column] = disturbance.applied(to: family, number: 4 + number)[0]
    }
    return MarketInputs(
      source: source,
      yields: disturbance.applied(to: SeriesFamily(yields, of: .rate), number: 0),
      svensson: svensson?.disturbed(by: disturbance),
      factors: factors.map { ($0[0], $0[1]) }, columns: columns,
      accrued: accrued.map { disturbed($0, by: disturbance) }, percents: percents)
  }

  private func disturbed(
    _ accrued: [StrategyFile.Asset.Kind: AccruedSeries], by disturbance: Disturbance
  ) -> [StrategyFile.Asset.Kind: AccruedSeries] {
    var disturbed = accrued
    // Of one column with two quotes the order is that of their words; columns go by all that tells them apart.
    let kinds = accrued.keys.sorted {
      let (left, right) = ($0.column?.place ?? ("", ""), $1.column?.place ?? ("", ""))
      return (left.0, left.1, $0.definition.description) < (
        right.0, right.1, $1.definition.description
      )
    }
    for (number, kind) in kinds.enumerated() {
      guard let series = accrued[kind] else { continue }
      let family = SeriesFamily([series.returns], of: .simpleReturn)
      disturbed[kind] = AccruedSeries(
        returns: disturbance.applied(to: family, number: 4 + columns.count + number)[0],
        note: series.note, isMadeUp: series.isMadeUp)
    }
    return disturbed
  }
}

extension SvenssonSeries {
  fileprivate func disturbed(by disturbance: Disturbance) -> SvenssonSeries {
    let levels = disturbance.applied(
      to: SeriesFamily([beta0, beta1, beta2, beta3], of: .rate), number: 2)
    let times = disturbance.applied(to: SeriesFamily([tau1, tau2], of: .positive), number: 3)
    return SvenssonSeries(
      beta0: levels[0], beta1: levels[1], beta2: levels[2], beta3: levels[3], tau1: times[0],
      tau2: times[1])
  }
}

extension SeriesFamily.Quantity {
  /// What a column may hold that is taken for all of these.
  fileprivate init(_ quotes: Set<Quote>) {
    if quotes.contains(.price) {
      self = .positive
    } else if quotes.contains(where: { $0.isInterest || $0.word == .yield }) {
      self = .rate
    } else if quotes.contains(.simpleReturn) {
      self = .simpleReturn
    } else {
      self = .percentReturn
    }
  }
}

extension MarketNeeds.Column {
  /// What columns are ordered by, so that their random numbers do not depend on a dictionary.
  fileprivate var place: (String, String) { (file, "\(column.name) \(column.hints)") }
}
