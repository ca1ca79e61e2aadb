import Performance
import Simulation
import TimeSeries

/// Statistics of a finished run on some of its periods, with the formulas of its report.
struct SampleStatistics {
  /// What a strategy is evaluated by.
  struct Terms {
    let period: EvaluationPeriod
    let annualization: Annualization
    /// The schedule that gives the group's periods a length.
    let groupSchedule: RebalanceSchedule
    let schedule: RebalanceSchedule
  }

  /// The statistics that series alone determine, in the report's order.
  let values: [NamedStatistic]

  /// - Parameters:
  ///   - start: close at which the run's own first period begins.
  init(
    of series: RunSeries.Strategy, start: Day, on sample: CommonSample, common: CommonPeriods,
    terms: Terms
  ) {
    let rows = series.days.rows(from: sample.start, to: sample.to)
    let year = terms.annualization.year(of: series.days[rows], at: Frequency.of(series.days))
    let excess = common.places(in: series.periodSpans(from: start)).map { series.periodExcess[$0] }
    let summary = PerformanceSummary(
      of: ExcessReturns(
        values: excess,
        periodsPerYear: terms.groupSchedule.periodsPerYear(of: terms.period, in: year)),
      values: series.values[rows])
    let decisions = EarningDecisions(of: series.weights, from: sample.start, to: sample.to)
    let perYear = terms.schedule.periodsPerYear(of: .rebalance, in: year)
    let evaluated = EvaluatedSample(
      summary: summary, turnover: decisions.turnover(perYear: perYear),
      decisionsEarning: decisions.count, trading: nil)
    values =
      Statistic.ofReturns.compactMap { $0.named(on: evaluated) } + decisions.averageWeights
      + Statistic.ofTrading.compactMap { $0.named(on: evaluated) }
  }
}

/// The decisions whose weights earn a return between two closes.
private struct EarningDecisions {
  let count: Int
  private let assets: [String]
  private let shares: [Double]

  init(of weights: [Series], from start: Day, to end: Day) {
    let days = weights.first?.days ?? []
    let last = days.firstIndex(notBefore: end)
    let first = min(max(0, days.firstIndex(notBefore: start.advanced(by: 1)) - 1), last)
    assets = weights.map(\.name)
    count = last - first
    var shares = Array(repeating: 0.0, count: count * weights.count)
    for (place, asset) in weights.enumerated() {
      for (row, share) in asset.values[first..<last].enumerated() {
        shares[row * weights.count + place] = share
      }
    }
    self.shares = shares
  }

  var averageWeights: [NamedStatistic] {
    let averages = Turnover.averageShares(shares[...], assets: assets.count)
    return assets.enumerated().map { place, asset in
      NamedStatistic(
        "averageWeights.\(asset)", averages.map { .number($0[place]) } ?? .undefined(reason: nil))
    }
  }

  func turnover(perYear: Double) -> Double? {
    Turnover.annual(shares[...], assets: assets.count, decisionsPerYear: perYear)
  }
}
