import TimeSeries

/// Over what span each return of a statistic runs.
public enum EvaluationPeriod: String, Sendable, CaseIterable {
  /// From one day of the calendar to the next.
  case day
  /// From month end to month end.
  case month
  /// From one decision to the next.
  case rebalance
}

extension RunRecord {
  /// Rows at which whole periods begin and end, with weights in force from their start.
  ///
  /// Days run to the last one and months to the last whole one; of decisions, the part period after the last
  /// is dropped. The last period of a run that lost everything ends with that.
  public func boundaries(of period: EvaluationPeriod) -> [Int] {
    guard let bust else { return wholeBoundaries(of: period) }
    guard firstRow >= 0 else { return [] }
    let regular: [Int] =
      switch period {
      case .day: Array(firstRow..<bust.row)
      case .month: calendar.monthEnds.filter { firstRow <= $0 && $0 < bust.row }
      case .rebalance: gridRows.filter { firstRow <= $0 && $0 < bust.row }
      }
    return regular + [bust.row]
  }

  private func wholeBoundaries(of period: EvaluationPeriod) -> [Int] {
    guard firstRow >= 0 else { return [] }
    let last = firstRow + totalReturns.count
    switch period {
    case .day: return Array(firstRow...last)
    case .month: return calendar.monthEnds.filter { firstRow <= $0 && $0 <= last }
    case .rebalance: return gridRows.filter { $0 >= firstRow }
    }
  }
}
