import TimeSeries

/// What is shaded behind the figures of a run.
struct RecessionShading {
  let isSimulated: Bool

  /// Recessions; none for a simulated market, which has none.
  var spans: [ClosedRange<Day>] { isSimulated ? [] : Recession.all.map(\.days) }
  var name: String { isSimulated ? "" : "NBER recessions" }

  /// What a caption says of it.
  var sentence: String {
    isSimulated
      ? "The market is simulated, so no recessions are shaded."
      : "Shaded: recessions as the NBER dates them, known only afterwards."
  }
}
