/// A strategy, or the control of one, in the table of timing.
struct TimingRow {
  let strategy: StrategyDocument
  let timing: TimingEvidence
  /// The control that the row is about; nil for the strategy itself.
  let control: TimingEvidence.Control?

  /// The parts of the mean, which only the strategy's own row shows.
  var own: TimingEvidence? { control == nil ? timing : nil }

  var mean: Double? { control.map(\.moments.mean) ?? strategy.mean }

  var standardDeviation: Double? {
    control.map(\.moments.standardDeviation) ?? strategy.standardDeviation
  }

  var sharpeRatio: Double? { control.map(\.moments.sharpeRatio.value) ?? strategy.sharpeRatio }

  /// The share of the asset that tables show.
  var weight: Double? {
    guard let control else { return strategy.weightShown?.weight }
    return control.weights.first { $0.name == strategy.weightShown?.asset }?.value
  }
}
