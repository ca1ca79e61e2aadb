import Performance
import Simulation
import TimeSeries

extension RunSeries {
  /// The series of a run that has just ended.
  init(of report: Report, background: RunBackground) {
    yields = background.yields
    strategies = zip(report.groups, background.signals).flatMap { group, signals in
      zip(group.strategies, signals).map { strategy, signals in
        Strategy(of: strategy, in: group.runs.name, signals: signals)
      }
    }
  }
}

extension RunSeries.Strategy {
  fileprivate init(of report: StrategyReport, in group: String, signals: [Series]) {
    let record = report.run.record
    self.init(group: group, name: report.run.name)
    days = Array(record.calendar.days[report.rows])
    values = report.values
    let first = report.rows.lowerBound - record.firstRow
    let earned = first..<(first + report.rows.count - 1)
    totalReturns = Array(record.totalReturns[earned])
    excessReturns = Array(record.excessReturns[earned])
    periodDays = report.periods.days
    periodTotals = report.periods.total
    periodExcess = report.periods.excess
    cumulative = report.summary.cumulativeStandardized.value ?? []
    weights = Self.weights(of: report.run)
    self.signals = signals
  }

  private static func weights(of run: StrategyRun) -> [Series] {
    let record = run.record
    let traded = record.decisions.indices.prefix {
      record.decisions.effectiveRow(of: $0) != nil
    }
    let days = traded.compactMap { record.decisions.effectiveRow(of: $0) }
      .map { record.calendar.days[$0] }
    let shares = record.decisions.shares(of: traded.startIndex..<traded.endIndex)
    let width = record.assets.count
    return run.held.map { asset in
      Series(
        name: record.assets[asset], days: days,
        values: traded.map { shares[shares.startIndex + $0 * width + asset] })
    }
  }
}
