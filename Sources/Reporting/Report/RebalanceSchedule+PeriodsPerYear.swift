import Simulation

extension RebalanceSchedule {
  /// Periods that count as a year: 12 for months, 12/H for decisions every H months, the days of a year
  /// for days, and those over H for decisions every H days.
  func periodsPerYear(of period: EvaluationPeriod, daysPerYear: Double) -> Double {
    switch (period, unit) {
    case (.day, _): daysPerYear
    case (.month, _): 12
    case (.rebalance, .month): 12 / Double(every)
    case (.rebalance, .day): daysPerYear / Double(every)
    }
  }
}
