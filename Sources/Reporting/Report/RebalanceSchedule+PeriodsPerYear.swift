import Simulation
import TimeSeries

extension RebalanceSchedule {
  /// Periods that count as a year: the days of a year for days, and those over H for decisions every H days;
  /// its months for months, 12 as a rule, and those over H for decisions every H months.
  func periodsPerYear(of period: EvaluationPeriod, in year: YearLength) -> Double {
    switch (period, unit) {
    case (.day, _): year.days
    case (.month, _): year.months
    case (.rebalance, .month): year.months / Double(every)
    case (.rebalance, .day): year.days / Double(every)
    }
  }
}
