/// How much of a run's series is read.
enum SeriesColumns {
  /// Every column.
  case all
  /// What statistics are computed from: weights, values, and the periods' excess returns.
  case compared
}
