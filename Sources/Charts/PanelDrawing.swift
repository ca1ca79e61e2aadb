import TextFormats
import TimeSeries

/// Writes one panel of a drawing: label, shading, grid, axes, marks and the labels of the lines.
struct PanelDrawing {
  private let plot: Plot
  private let row: Layout.Row
  private let layout: Layout
  private let time: TimeAxis
  private let id: String

  init(_ plot: Plot, row: Layout.Row, layout: Layout, time: TimeAxis, id: String) {
    (self.plot, self.row, self.layout, self.time, self.id) = (plot, row, layout, time, id)
  }

  func append(to markup: inout Markup, shading: [(x: Double, width: Double)]) {
    let label = TextWidth.cut(plot.label, to: layout.size.width - 4, size: TextWidth.labelSize)
    markup.text(label, style: "label", x: 1, y: row.top - 13)
    for band in shading {
      markup.rectangle(
        style: "shade", x: band.x, y: row.top, width: band.width, height: row.height)
    }
    appendTimeTicks(to: &markup)
    guard plot.hasMarks else {
      return markup.text(
        "Nothing to draw: no value.", style: "note middle", x: (layout.left + layout.right) / 2,
        y: row.top + row.height / 2 - 4)
    }
    appendGrid(to: &markup)
    appendMarks(to: &markup)
    let labels = LabelDrawing(plot.traces, row: row, layout: layout)
    labels.append(to: &markup)
  }

  private func height(of value: Double) -> Double {
    row.top + row.height * (plot.axis.high - value) / (plot.axis.high - plot.axis.low)
  }

  private func level(_ y: Double) -> [(x: Double, y: Double)] {
    [(layout.left, y), (layout.right, y)]
  }

  private func appendGrid(to markup: inout Markup) {
    markup.strokes(plot.axis.ticks.map { level(height(of: $0.value)) }, style: "grid")
    for tick in plot.axis.ticks {
      markup.text(
        tick.label, style: "tick end", x: layout.left - 6, y: height(of: tick.value) + 4)
    }
    if plot.axis.crossesZero { markup.strokes([level(height(of: 0))], style: "zero") }
  }

  private func appendTimeTicks(to markup: inout Markup) {
    let ticks = time.ticks(width: layout.width).map { tick in
      let x = layout.left + layout.width * time.place(of: tick.day)
      return [(x: x, y: row.bottom), (x: x, y: row.bottom + 4)]
    }
    markup.strokes([level(row.bottom)] + ticks, style: "axis")
  }

  private func appendMarks(to markup: inout Markup) {
    for mark in [Trace.Mark.bars, .line] {
      let places = plot.traces.indices.filter {
        plot.traces[$0].mark == mark && !plot.traces[$0].path.isEmpty
      }
      guard !places.isEmpty else { continue }
      markup.append(mark == .bars ? "<g class=\"bars\"" : "<g class=\"line\"")
      appendTransform(to: &markup)
      for place in places {
        let style = (mark == .bars ? "b" : "c") + String(plot.traces[place].color)
        markup.append(raw: "<use class=\"\(style)\" href=\"#\(id)-\(place)\"/>\n")
      }
      markup.append("</g>\n")
    }
    appendDots(to: &markup)
  }

  /// From the panel's grid to its box.
  private func appendTransform(to markup: inout Markup) {
    markup.append(" transform=\"translate(")
    markup.append(layout.left)
    markup.append(" ")
    markup.append(row.top)
    markup.append(")scale(")
    markup.append(raw: String(fixed: layout.width / Double(PlotGrid.width), decimals: 6))
    markup.append(" .1)\">\n")
  }

  private func appendDots(to markup: inout Markup) {
    for trace in plot.traces where trace.isDot {
      guard let end = trace.end else { continue }
      let place = layout.place(of: end, in: row)
      markup.circle(style: "b\(trace.color)", x: place.x, y: place.y, radius: 3)
    }
  }
}

extension Layout {
  /// Where a point of a panel's grid lies in the drawing.
  func place(of point: PlotPoint, in row: Row) -> (x: Double, y: Double) {
    (left + width * Double(point.x) / Double(PlotGrid.width), row.top + Double(point.y) / 10)
  }
}
