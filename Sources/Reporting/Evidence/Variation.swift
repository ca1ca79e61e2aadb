import Performance
import TextFormats
import TimeSeries

/// A group's Sharpe ratios when one thing is different.
struct Variation: Sendable {
  /// What is different.
  enum Kind: String, Sendable {
    case base
    case delay
    case window
    case cost
    case start
    case withoutDecade = "without-decade"
  }

  /// The ratios and the periods they are of.
  struct Outcome: Sendable {
    let from: Day
    let to: Day
    let periods: Int
    /// In the order of the group; nil where the ratio is undefined.
    let sharpeRatios: [Double?]
  }

  let kind: Kind
  /// What is different, in words.
  let label: String
  /// What is different, as a number: days, a factor, basis points, a year; nil for the run itself.
  let value: Double?
  /// The ratios, or why there are none.
  let outcome: Result<Outcome, Rerun.Impossible>

  /// Whether one member's ratio is above another's; nil where one of them is undefined.
  func leads(_ winner: Int, over loser: Int) -> Bool? {
    guard let ratios = outcome.value?.sharpeRatios, let own = ratios[winner],
      let other = ratios[loser]
    else { return nil }
    return own > other
  }
}

extension Variation {
  /// The run itself.
  init(base returns: CommonReturns) {
    self.init(
      kind: .base, label: "as run", value: nil,
      outcome: .success(Outcome(returns, Array(returns.spans.indices))))
  }

  /// A group run again.
  init(_ rerun: Rerun, annualization: Annualization) {
    let outcome = rerun.runs.flatMap { runs -> Result<Outcome, Rerun.Impossible> in
      do throws(EvaluationError) {
        let returns = try CommonReturns(of: runs, annualization: annualization)
        return .success(Outcome(returns, Array(returns.spans.indices)))
      } catch {
        return .failure(Rerun.Impossible(error.description))
      }
    }
    switch rerun.change {
    case .delay(let days):
      self.init(
        kind: .delay, label: days == 0 ? "no delay" : "delay of " + String(counting: days, "day"),
        value: Double(days), outcome: outcome)
    case .cost(let basisPoints):
      self.init(
        kind: .cost, label: "costs of \(String(short: basisPoints)) bp", value: basisPoints,
        outcome: outcome)
    case .window(let factor):
      self.init(
        kind: .window, label: "windows times \(String(short: factor))", value: factor,
        outcome: outcome)
    }
  }

  /// The run's periods from the first of January of each later year on, as long as ten years remain.
  static func laterStarts(of returns: CommonReturns) -> [Variation] {
    var variations: [Variation] = []
    var year = returns.start.month.year + 1
    while returns.end.years(since: Month(year: year, month: 1).firstDay) >= 10 {
      let first = Month(year: year, month: 1).firstDay
      variations.append(
        Variation(
          kind: .start, label: "from \(year)", value: Double(year), of: returns,
          at: returns.spans.indices.filter { returns.spans[$0].start >= first }))
      year += 1
    }
    return variations
  }

  /// The run without the periods that end in one decade, for each decade that it spans with others.
  static func withoutDecades(of returns: CommonReturns) -> [Variation] {
    let decades = returns.spans.map { $0.end.month.year / 10 * 10 }
    guard let first = decades.first, let last = decades.last, first < last else { return [] }
    return stride(from: first, through: last, by: 10).map { decade in
      Variation(
        kind: .withoutDecade, label: "without the \(decade)s", value: Double(decade), of: returns,
        at: decades.indices.filter { decades[$0] != decade })
    }
  }

  private init(
    kind: Kind, label: String, value: Double, of returns: CommonReturns, at places: [Int]
  ) {
    self.init(
      kind: kind, label: label, value: value,
      outcome: places.isEmpty
        ? .failure(Rerun.Impossible("no period is left")) : .success(Outcome(returns, places)))
  }
}

extension Variation.Outcome {
  /// The ratios of some of the common periods.
  fileprivate init(_ returns: CommonReturns, _ places: [Int]) {
    from = returns.spans[places[0]].end
    to = returns.spans[places[places.count - 1]].end
    periods = places.count
    sharpeRatios = returns.excess(places).map(\.sharpeRatio.value)
  }
}
