import TimeSeries

/// A line or the bars of one series as every drawing of a figure shows them.
struct Trace: Sendable {
  /// Whether the path is stroked or filled.
  enum Mark: Sendable { case line, bars }

  let mark: Mark
  let name: String
  let endLabel: String?
  let color: Int
  /// Path data on the panel's grid; empty when nothing can be drawn.
  let path: [UInt8]
  /// The line's last point; nil for bars and for what is empty.
  let end: PlotPoint?
  /// Whether the line is one point only, which gets a dot.
  let isDot: Bool

  init(_ line: Line, place: Int, on grid: PlotGrid) {
    let segments = line.segments(on: grid)
    var path = PathData()
    for segment in segments {
      let points = Thinning.thinned(segment)
      line.isStep ? path.append(steps: points) : path.append(line: points)
    }
    mark = .line
    (name, endLabel, color) = (line.name, line.endLabel, Palette.place(line.color ?? place))
    (self.path, end) = (path.bytes, segments.last?.last)
    isDot = segments.count == 1 && segments[0].count == 1
  }

  /// - Parameters:
  ///   - place: of the bars among the panel's, from the left.
  ///   - count: of the panel's bars, which share the width of a year.
  init(_ bars: Bars, place: Int, of count: Int, on grid: PlotGrid) {
    var path = PathData()
    for (year, value) in zip(bars.years, bars.values) where PlotGrid.holds(value) {
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { continue }
      let (left, right) = (Double(grid.x(first)), Double(grid.x(last)))
      let slot = 0.8 * (right - left) / Double(count)
      let start = left + 0.1 * (right - left) + Double(place) * slot
      let end = start + slot * (count > 1 ? 0.9 : 1)
      path.append(
        bar: PlotPoint(x: Int32(start.rounded()), y: grid.y(0)),
        to: PlotPoint(x: Int32(max(end.rounded(), start.rounded() + 1)), y: grid.y(value)))
    }
    mark = .bars
    (name, endLabel, color) = (bars.name, nil, Palette.place(bars.color ?? place))
    (self.path, end, isDot) = (path.bytes, nil, false)
  }

  /// Whether a label tells the trace from others.
  var isLabeled: Bool { !path.isEmpty && !(name.isEmpty && endLabel == nil) }
}
