/// A strategy, or the control of one, in the table of timing.
struct TimingRow {
  let strategy: StoredReport.Strategy
  let timing: StoredTiming
  /// The control that the row is about; nil for the strategy itself.
  let control: StoredTiming.Control?

  /// The parts of the mean, which only the strategy's own row shows.
  var own: StoredTiming? { control == nil ? timing : nil }

  var mean: Double? { control.map(\.mean) ?? strategy.mean }

  var standardDeviation: Double? {
    control.map(\.standardDeviation) ?? strategy.standardDeviation
  }

  var sharpeRatio: Double? { control.map(\.sharpeRatio) ?? strategy.sharpeRatio }

  /// The share of the asset that tables show.
  var weight: Double? {
    guard let control else { return strategy.weightShown?.share }
    return control.weights.first { $0.name == strategy.weightShown?.asset }?.value
  }
}
