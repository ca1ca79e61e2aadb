import TimeSeries

/// A panel with its axis found and its paths written.
struct Plot: Sendable {
  let label: String
  let axis: NumberAxis
  let height: Double
  let traces: [Trace]

  init(_ panel: Panel, time: TimeAxis) {
    let labels = panel.lines.count + panel.bars.count
    height = max(panel.height.rounded(), Double(labels) * LabelStyle.gap + 12)
    axis = NumberAxis(
      spanning: panel.range, format: panel.format, limits: panel.reach, height: height)
    label = panel.label + Self.factor(axis.exponent)
    let grid = PlotGrid(time: time, axis: axis, height: height)
    let bars = panel.bars.enumerated().map { place, bars in
      Trace(bars, place: place, of: panel.bars.count, on: grid)
    }
    let lines = panel.lines.enumerated().map { place, line in
      Trace(line, place: place + panel.bars.count, on: grid)
    }
    traces = bars + lines
  }

  /// Whether any trace has a mark.
  var hasMarks: Bool { traces.contains { !$0.path.isEmpty } }

  /// What the numbers of the axis leave out: ` (×10⁹)`.
  private static func factor(_ exponent: Int) -> String {
    guard exponent != 0 else { return "" }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let power = String(abs(exponent)).compactMap(\.wholeNumberValue).map { digits[$0] }
    return " (×10" + (exponent < 0 ? "⁻" : "") + String(power) + ")"
  }
}

extension Panel {
  /// The least and the largest value that can be drawn; nil when there is none.
  var range: ClosedRange<Double>? {
    var (low, high) = (Double.infinity, -Double.infinity)
    for values in lines.map(\.values) + bars.map(\.values) {
      for value in values where PlotGrid.holds(value) {
        low = min(low, value)
        high = max(high, value)
      }
    }
    return low <= high ? low...high : nil
  }

  /// What the axis spans at least: the limits, and zero where it is asked for or bars stand on it.
  var reach: ClosedRange<Double>? {
    guard includesZero || !bars.isEmpty else { return limits }
    guard let limits else { return 0...0 }
    return min(0, limits.lowerBound)...max(0, limits.upperBound)
  }
}
