/// Where the parts of a plot of rows lie in a drawing of one size.
struct RowLayout {
  /// An entry of the legend and where it begins.
  struct Entry {
    let series: RowPlot.Series
    let name: String
    let x: Double
    let y: Double
  }

  let size: Layout.Size
  let hasTitle: Bool
  let axis: NumberAxis
  let left: Double
  let right: Double
  /// The baseline of the words above the axes' box.
  let label: Double
  let top: Double
  let bottom: Double
  /// The middle of each row.
  let middles: [Double]
  let legend: [Entry]

  /// Height of a bar.
  static let bar = 13.0

  init(_ plot: RowPlot, size: Layout.Size, hasTitle: Bool) {
    (self.size, self.hasTitle) = (size, hasTitle)
    let widths = plot.rows.map { TextWidth.of($0.label, size: TextWidth.tickSize) }
    left = (min(widths.max() ?? 0, size.width * 0.36) + 10).rounded(.up)
    right = size.width - 16
    legend = Self.legend(plot.series, top: hasTitle ? 32 : 0, width: size.width)
    label = (legend.last?.y ?? (hasTitle ? 28 : 0)) + 20
    top = label + 10
    let step = plot.mark == .dots ? max(15, Double(4 * plot.series.count) + 5) : 22
    var (y, middles) = (top, [Double]())
    for (place, row) in plot.rows.enumerated() {
      if row.isApart, place > 0 { y += 8 }
      middles.append(y + step / 2)
      y += step
    }
    (self.middles, bottom) = (middles, max(y, top + 40))
    // As many ticks as a vertical axis has on 22 units each, on 45 units each.
    axis = NumberAxis(
      spanning: plot.range, format: plot.format, limits: 0...0, height: (right - left) / 45 * 22)
  }

  /// Height of the drawing.
  var height: Double { bottom + 26 }

  /// Where a value lies.
  func x(_ value: Double) -> Double {
    left + (right - left) * (value - axis.low) / (axis.high - axis.low)
  }

  /// Entries beside one another, in as many lines as they need.
  private static func legend(
    _ series: [RowPlot.Series], top: Double, width: Double
  ) -> [Entry] {
    var (x, y) = (2.0, top + 14)
    return series.map { series in
      let name = TextWidth.cut(series.name, to: width - 24, size: TextWidth.labelSize)
      let needed = 16 + TextWidth.of(name, size: TextWidth.labelSize)
      if x > 2, x + needed > width { (x, y) = (2, y + 17) }
      defer { x += needed + 14 }
      return Entry(series: series, name: name, x: x, y: y)
    }
  }
}

extension RowPlot {
  /// The least and the largest place that a mark reaches; nil when there is none.
  var range: ClosedRange<Double>? {
    let ends = rows.filter { !$0.drawn.isEmpty }.flatMap { row -> [Double] in
      let values = row.drawn.map(\.value)
      guard mark == .stackedBars else { return values }
      return [values.filter { $0 < 0 }.reduce(0, +), values.filter { $0 > 0 }.reduce(0, +)]
    }
    guard let low = ends.min(), let high = ends.max(), PlotGrid.holds(low), PlotGrid.holds(high)
    else { return nil }
    return low...high
  }
}
