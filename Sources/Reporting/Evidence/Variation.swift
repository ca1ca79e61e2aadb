import Performance
import TimeSeries

/// A group's Sharpe ratios when one thing is different.
struct Variation: Sendable {
  /// The ratios and the periods they are of.
  struct Outcome: Sendable {
    let from: Day
    let to: Day
    let periods: Int
    /// In the order of the group; nil where the ratio is undefined.
    let sharpeRatios: [Double?]
    /// The ratios of the run itself on the same periods; nil where these are not all periods of the run, or
    /// the run's own.
    var asRun: [Double?]?
    /// Which members lost everything; they have no ratio.
    let lost: [Bool]

    /// Whether one member's ratio is above another's by more than rounding, or it lasts where the other loses
    /// everything; nil where that cannot be said.
    func isAhead(_ winner: Int, of loser: Int) -> Bool? {
      if lost[winner] != lost[loser] { return lost[loser] }
      return lead(of: winner, over: loser).map { $0 > Self.rounding }
    }

    /// Ratios that differ by less are the same.
    private static let rounding = 1e-9

    /// How far one member's ratio is above another's; nil where one of them is undefined.
    func lead(of winner: Int, over loser: Int) -> Double? {
      Self.lead(in: sharpeRatios, winner, loser)
    }

    /// The same of the run itself on these periods.
    func leadAsRun(of winner: Int, over loser: Int) -> Double? {
      asRun.flatMap { Self.lead(in: $0, winner, loser) }
    }

    private static func lead(in ratios: [Double?], _ winner: Int, _ loser: Int) -> Double? {
      guard let own = ratios[winner], let other = ratios[loser] else { return nil }
      return own - other
    }
  }

  /// What is different: what a rerun says, or `base`, `start` or `without-decade`.
  let kind: String
  /// What is different, in words.
  let label: String
  /// What is different, as a number: days, a factor, basis points, a year; nil for the run itself.
  let value: Double?
  /// The ratios, or why there are none.
  let outcome: Result<Outcome, Rerun.Impossible>
}

extension Variation {
  /// The run itself.
  init(base returns: CommonReturns) {
    self.init(
      kind: "base", label: "as run", value: nil,
      outcome: .success(Outcome(returns, Array(returns.spans.indices))))
  }

  /// A group run again, on the periods that it has in common with the run itself: what differs is then the
  /// change alone. Another burn-in is another sample, and is taken as it is.
  init(_ rerun: Rerun, beside group: GroupReport) {
    let outcome = rerun.runs.flatMap { runs -> Result<Outcome, Rerun.Impossible> in
      do throws(EvaluationError) {
        let returns = try CommonReturns(
          of: runs, annualization: group.annualization, enteringFrom: group.start)
        return rerun.kind == "burn-in"
          ? .success(Outcome(returns, Array(returns.spans.indices)))
          : Outcome.of(returns, beside: group.common)
      } catch {
        return .failure(Rerun.Impossible(error.description))
      }
    }
    self.init(kind: rerun.kind, label: rerun.label, value: rerun.value, outcome: outcome)
  }

  /// The run's periods from the first of January of each later year on, as long as ten years remain.
  static func laterStarts(of returns: CommonReturns) -> [Variation] {
    var variations: [Variation] = []
    var year = returns.start.month.year + 1
    while returns.end.years(since: Month(year: year, month: 1).firstDay) >= 10 {
      let first = Month(year: year, month: 1).firstDay
      variations.append(
        Variation(
          kind: "start", label: "from \(year)", value: Double(year), of: returns,
          at: returns.spans.indices.filter { returns.spans[$0].start >= first }))
      year += 1
    }
    return variations
  }

  /// The run without the periods that end in one decade, for each decade that it spans with others.
  static func withoutDecades(of returns: CommonReturns) -> [Variation] {
    let decades = returns.spans.map(\.end.decade)
    guard let first = decades.first, let last = decades.last, first < last else { return [] }
    return stride(from: first, through: last, by: 10).map { decade in
      Variation(
        kind: "without-decade", label: "without the \(decade)s", value: Double(decade), of: returns,
        at: decades.indices.filter { decades[$0] != decade })
    }
  }

  private init(
    kind: String, label: String, value: Double, of returns: CommonReturns, at places: [Int]
  ) {
    self.init(
      kind: kind, label: label, value: value,
      outcome: places.isEmpty
        ? .failure(Rerun.Impossible("no period is left")) : .success(Outcome(returns, places)))
  }
}

extension Variation.Outcome {
  /// The ratios of a further run, and of the run itself, on the periods that both have.
  fileprivate static func of(
    _ returns: CommonReturns, beside own: CommonReturns
  ) -> Result<Variation.Outcome, Rerun.Impossible> {
    let common = CommonPeriods(spans: [returns.spans, own.spans])
    guard !common.spans.isEmpty else {
      return .failure(Rerun.Impossible("no period in common with the run"))
    }
    var outcome = Variation.Outcome(returns, common.places(in: returns.spans))
    outcome.asRun = own.excess(common.places(in: own.spans)).map { $0?.sharpeRatio.value }
    return .success(outcome)
  }

  /// The ratios of some of the common periods.
  fileprivate init(_ returns: CommonReturns, _ places: [Int]) {
    from = returns.spans[places[0]].end
    to = returns.spans[places[places.count - 1]].end
    periods = places.count
    sharpeRatios = returns.excess(places).map { $0?.sharpeRatio.value }
    lost = returns.lasts.map { !$0 }
  }
}
