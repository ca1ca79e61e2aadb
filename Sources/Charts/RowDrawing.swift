/// Writes one drawing of a plot of rows: legend, label, axis, grid, labels of rows, marks.
struct RowDrawing {
  private let plot: RowPlot
  private let layout: RowLayout

  init(_ plot: RowPlot, layout: RowLayout) { (self.plot, self.layout) = (plot, layout) }

  func append(to markup: inout Markup) {
    if layout.hasTitle {
      let title = TextWidth.cut(plot.title, to: layout.size.width - 8, size: 14.5)
      markup.text(title, style: "head", x: 1, y: 20)
    }
    guard plot.range != nil else {
      return markup.text(
        "Nothing to draw: no value.", style: "note", x: 1, y: layout.label + 14)
    }
    appendLegend(to: &markup)
    let label = TextWidth.cut(plot.label, to: layout.size.width - 4, size: TextWidth.labelSize)
    markup.text(label, style: "label", x: 1, y: layout.label)
    appendAxis(to: &markup)
    appendRowLabels(to: &markup)
    for (row, middle) in zip(plot.rows, layout.middles) {
      switch plot.mark {
      case .dots: appendDots(of: row, at: middle, to: &markup)
      case .stackedBars: appendBars(of: row, at: middle, to: &markup)
      }
    }
  }

  private func appendLegend(to markup: inout Markup) {
    for entry in layout.legend {
      markup.rectangle(
        style: "b\(entry.series.color)", x: entry.x, y: entry.y - 9, width: 10, height: 10)
      markup.text(entry.name, style: "name", x: entry.x + 15, y: entry.y)
    }
  }

  private func upright(_ x: Double, from top: Double, to bottom: Double) -> [(
    x: Double, y: Double
  )] {
    [(x, top), (x, bottom)]
  }

  private func appendAxis(to markup: inout Markup) {
    let places = layout.axis.ticks.map { layout.x($0.value) }
    markup.strokes(
      [[(layout.left, layout.bottom), (layout.right, layout.bottom)]]
        + places.map { upright($0, from: layout.bottom, to: layout.bottom + 4) }, style: "axis")
    markup.strokes(
      places.map { upright($0, from: layout.top, to: layout.bottom) }, style: "grid")
    markup.strokes([upright(layout.x(0), from: layout.top, to: layout.bottom)], style: "zero")
    for (tick, x) in zip(layout.axis.ticks, places) {
      let half = TextWidth.of(tick.label, size: TextWidth.tickSize) / 2 + 1
      markup.text(
        tick.label, style: "tick middle", x: min(x, layout.size.width - half),
        y: layout.bottom + 18)
    }
  }

  private func appendRowLabels(to markup: inout Markup) {
    for (row, middle) in zip(plot.rows, layout.middles) {
      let words = TextWidth.cut(row.label, to: layout.left - 9, size: TextWidth.tickSize)
      markup.text(words, style: "tick end", x: layout.left - 8, y: middle + 4)
    }
  }

  /// Dots a little below one another, so that equal values are all seen.
  private func appendDots(of row: RowPlot.Row, at middle: Double, to markup: inout Markup) {
    let half = Double(plot.series.count - 1) / 2
    for (place, value) in row.drawn {
      markup.circle(
        style: "b\(plot.series[place].color)", x: layout.x(value),
        y: middle + 4 * (Double(place) - half), radius: 3.5)
    }
  }

  private func appendBars(of row: RowPlot.Row, at middle: Double, to markup: inout Markup) {
    var (low, high) = (0.0, 0.0)
    for (place, value) in row.drawn where value != 0 {
      let start = value < 0 ? low + value : high
      markup.rectangle(
        style: "b\(plot.series[place].color)", x: layout.x(start),
        y: middle - RowLayout.bar / 2, width: layout.x(start + abs(value)) - layout.x(start),
        height: RowLayout.bar)
      if value < 0 { low += value } else { high += value }
    }
    guard !row.drawn.isEmpty else { return }
    let sum = layout.x(low + high)
    markup.circle(style: "sum", x: sum, y: middle, radius: 4)
  }
}
