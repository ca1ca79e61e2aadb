import TimeSeries

extension [Day] {
  /// Rows from one day of the list to a later one.
  func rows(from start: Day, to end: Day) -> ClosedRange<Int> {
    firstIndex(notBefore: start)...firstIndex(notBefore: end)
  }
}
