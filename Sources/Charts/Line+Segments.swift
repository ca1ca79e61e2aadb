import TimeSeries

extension Line {
  /// The line's points on a grid, in pieces between its gaps.
  func segments(on grid: PlotGrid) -> [[PlotPoint]] {
    let widest = widestDistance
    var segments: [[PlotPoint]] = []
    var segment: [PlotPoint] = []
    segment.reserveCapacity(days.count)
    var before = Int(days.first?.number ?? 0)
    for (day, value) in zip(days, values) {
      let number = Int(day.number)
      let isBroken = !PlotGrid.holds(value) || number - before > widest
      if isBroken, !segment.isEmpty {
        segments.append(segment)
        segment.removeAll()
      }
      before = number
      if PlotGrid.holds(value) {
        segment.append(PlotPoint(x: grid.x(day), y: grid.y(value)))
      }
    }
    return segment.isEmpty ? segments : segments + [segment]
  }

  /// Days between neighbors that are still joined: sixteen times the mean.
  private var widestDistance: Int {
    guard let first = days.first, let last = days.last, days.count > 1 else { return Int.max }
    return 16 * max(1, (Int(last.number) - Int(first.number)) / (days.count - 1))
  }
}
