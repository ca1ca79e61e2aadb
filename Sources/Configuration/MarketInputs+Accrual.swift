import Econometrics
import Instruments
import TimeSeries

/// A user's series brought onto the days of the assets beside it.
struct AccruedSeries: Sendable {
  /// Simple returns; the first day has none (0).
  let returns: Series
  /// How that was done, for readers.
  let note: String
  /// Whether the series varies too much to pass for cash where it is held: its days are made up, and with them how
  /// it varies.
  var isMadeUp = false
}

extension MarketInputs {
  /// The same market with the cash of a group on the days of its other assets.
  ///
  /// Cash is what is quoted as a rate, or earns returns that vary by less than 2 percent a year. Where it comes
  /// by the month and the others by the day, or the other way around, few days or none would have both. It is done
  /// once, so that an audit disturbs what came of it like other daily returns: a bill's rate is known when its
  /// period begins, however a file dates it.
  func accruing(for group: StrategySet.Group) throws(PlanError) -> MarketInputs {
    if accrued != nil { return self }
    var result = self
    result.accrued = [:]
    let parts = GroupParts(group, of: self)
    guard let days = parts.leadingDays, let frequency = try? Frequency.of(days.within).get() else {
      return result
    }
    for asset in parts.cash {
      guard let column = asset.kind.column,
        let series = values(of: column, as: asset.quote)
      else { continue }
      let own = try? Frequency.of(parts.within(series.days)).get()
      guard
        own.map({ own in
          own.isDaily != frequency.isDaily
            || !own.isDaily && (own != frequency || !parts.meet(series.days, days.within))
        }) ?? asset.quote.isInterest
      else { continue }
      let accrual = Accrual(
        quote: asset.quote, series: series, label: column.label,
        days: days.all.around(days.within, periods: own), frequency: frequency, own: own)
      do {
        result.accrued?[asset.kind] = AccruedSeries(
          returns: try accrual.returns(), note: accrual.note(own),
          isMadeUp: asset.quote.deviationPerYear(
            series.observed(from: parts.sample.from, through: parts.sample.to)
          ).map { $0 >= 0.01 } ?? false)
      } catch { throw .asset(file: asset.file, name: asset.name, cause: error) }
    }
    return result
  }
}

/// What decides the days of a group: its curves, factors and series, cash apart from the rest.
private struct GroupParts {
  struct Asset {
    let file: String
    let name: String
    let kind: StrategyFile.Asset.Kind
    let quote: Quote
  }

  private(set) var cash: [Asset] = []
  private var others: [[Day]] = []
  let sample: StrategyFile.Sample

  init(_ group: StrategySet.Group, of inputs: MarketInputs) {
    sample = group.members.map(\.sample).spanning
    let needs = GroupNeeds(group)
    var seen: Set<StrategyFile.Asset.Kind> = []
    var candidates: [(asset: Asset, days: [Day])] = []
    for member in group.members {
      for asset in member.heldAssets {
        guard let quoted = asset.kind.quoted,
          let series = inputs.values(of: quoted.column, as: quoted.quote),
          seen.insert(asset.kind).inserted
        else { continue }
        let found = Asset(
          file: member.file, name: asset.name, kind: asset.kind, quote: quoted.quote)
        if quoted.quote.isCash(series.observed(from: sample.from, through: sample.to)) {
          candidates.append((found, series.days))
        } else {
          others.append(series.days)
        }
      }
    }
    guard !candidates.isEmpty else { return }
    if needs.namesBonds || needs.factors {
      others += inputs.yields.prefix(needs.largestMaturity).map(\.days)
    }
    if needs.factors, let factors = inputs.factors { others.append(factors.market.days) }
    if others.isEmpty {
      // Nothing but cash: the most frequent leads.
      let frequencies = candidates.map { try? Frequency.of(within($0.days)).get() }
      let least = frequencies.compactMap { $0 }.min()
      others = zip(candidates, frequencies).filter { $1 == least }.map(\.0.days)
    }
    cash = candidates.map(\.asset)
  }

  /// The days of what is no cash, and those of them in the sample; nil where there are too few.
  var leadingDays: (all: [Day], within: ArraySlice<Day>)? {
    guard !cash.isEmpty else { return nil }
    let days = others.commonDays
    let within = self.within(days)
    return within.count < 2 ? nil : (days, within)
  }

  /// Whether a series has all days of others within the sample.
  func meet(_ days: [Day], _ others: ArraySlice<Day>) -> Bool {
    [days, Array(others)].commonDays.count == others.count
  }

  func within(_ days: [Day]) -> ArraySlice<Day> {
    days[days.places(from: sample.from, through: sample.to)]
  }
}

extension [Day] {
  /// The days of a sample and those of the periods around it, so that a period in which it begins or ends is whole.
  fileprivate func around(_ sample: ArraySlice<Day>, periods: Frequency?) -> [Day] {
    guard let periods, let first = sample.first, let last = sample.last else { return self }
    let begin = periods.start(of: first, periodsLater: -1)
    let end = periods.start(of: last, periodsLater: 2).advanced(by: -1)
    return [Day](self[places(from: begin, through: end)])
  }
}

extension [StrategyFile.Sample] {
  /// From the first day of any to the last of any.
  fileprivate var spanning: StrategyFile.Sample {
    let (begins, ends) = (map(\.from), map(\.to))
    return StrategyFile.Sample(
      from: begins.contains { $0 == nil } ? nil : begins.compactMap { $0 }.min(),
      to: ends.contains { $0 == nil } ? nil : ends.compactMap { $0 }.max())
  }
}

extension Quote {
  /// Whether a series is interest, or earns returns whose standard deviation is below 2 percent a year, as no
  /// bond or stock does.
  fileprivate func isCash(_ series: Series) -> Bool {
    isInterest || deviationPerYear(series).map { $0 < 0.02 } ?? false
  }

  /// Standard deviation a year of what a series earns; nil for interest, and where it has no frequency.
  fileprivate func deviationPerYear(_ series: Series) -> Double? {
    guard !isInterest, let frequency = try? Frequency.of(series.days).get() else { return nil }
    let returns: [Double]
    switch self {
    case .price:
      guard series.values.allSatisfy({ $0 > 0 }) else { return nil }
      returns = zip(series.values, series.values.dropFirst()).map { $1 / $0 - 1 }
    case .simpleReturn: returns = series.values
    case .percentReturn: returns = series.values.map { $0 / 100 }
    case .rate, .discountRate, .yield: return nil
    }
    return (returns.standardDeviation ?? 0) * frequency.periodsPerYear.squareRoot()
  }
}

extension Accrual {
  /// How it was brought onto the days, a part of a sentence.
  fileprivate func note(_ own: Frequency?) -> String {
    guard let own, !quote.isInterest else {
      let often = own.map { ", which is \($0.adjective)," } ?? ""
      return "each span earns the rate of \(label)\(often) that is known at its start"
    }
    return switch (quote, own >= frequency) {
    case (.price, true) where own == frequency:
      "the prices of \(label), which are \(own.adjective), are taken as those of their \(own.noun)s, whatever day "
        + "they are dated on"
    case (_, true) where own == frequency:
      "the returns of \(label), which are \(own.adjective), are taken as those of their \(own.noun)s, whatever day "
        + "they are dated on"
    case (.price, true):
      "the prices of \(label), which are \(own.adjective), grow evenly over the days from one to the next"
    case (.price, false):
      "of \(label), which is \(own.adjective), the last price of each span counts"
    case (_, true):
      "the returns of \(label), which are \(own.adjective), are spread over the days of their \(own.noun)s, so "
        + "that they compound to them"
    case (_, false): "the returns of \(label), which are \(own.adjective), are compounded"
    }
  }
}
