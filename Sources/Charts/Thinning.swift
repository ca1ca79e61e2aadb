/// Fewer points that draw the same picture.
enum Thinning {
  /// In each column of the grid the first, the lowest, the highest and the last point, in their order.
  ///
  /// - Parameter points: x ascending.
  static func thinned(_ points: [PlotPoint]) -> [PlotPoint] {
    var kept: [PlotPoint] = []
    kept.reserveCapacity(min(points.count, 4 * Int(PlotGrid.width / PlotGrid.columnWidth)))
    points.withUnsafeBufferPointer { points in
      var start = 0
      while start < points.count {
        let end = (points[start].x / PlotGrid.columnWidth + 1) * PlotGrid.columnWidth
        var (lowest, highest, next) = (start, start, start + 1)
        while next < points.count, points[next].x < end {
          if points[next].y < points[lowest].y { lowest = next }
          if points[next].y > points[highest].y { highest = next }
          next += 1
        }
        append(start, min(lowest, highest), max(lowest, highest), next - 1, of: points, to: &kept)
        start = next
      }
    }
    return kept
  }

  private static func append(
    _ first: Int, _ second: Int, _ third: Int, _ fourth: Int,
    of points: UnsafeBufferPointer<PlotPoint>, to kept: inout [PlotPoint]
  ) {
    kept.append(points[first])
    if second > first { kept.append(points[second]) }
    if third > max(first, second) { kept.append(points[third]) }
    if fourth > third { kept.append(points[fourth]) }
  }
}
