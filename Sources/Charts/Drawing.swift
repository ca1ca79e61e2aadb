import TimeSeries

/// Writes one drawing of a figure: everything but the paths' own data.
struct Drawing {
  private let figure: Figure
  private let id: String
  private let layout: Layout

  init(_ figure: Figure, id: String, layout: Layout) {
    (self.figure, self.id, self.layout) = (figure, id, layout)
  }

  func append(to markup: inout Markup) {
    if layout.hasTitle {
      let title = TextWidth.cut(figure.title, to: layout.size.width - 8, size: 14.5)
      markup.text(title, style: "head", x: 1, y: 20)
    }
    guard let time = figure.time else {
      return markup.text(
        "Nothing to draw: no series has a value.", style: "note", x: 1,
        y: (layout.hasTitle ? 28 : 0) + 34)
    }
    for (place, plot) in figure.plots.enumerated() {
      let row = layout.rows[place]
      let panel = PanelDrawing(plot, row: row, layout: layout, time: time, id: "\(id)-\(place)")
      panel.append(to: &markup, shading: bands(in: row, time: time))
    }
    appendTimeLabels(to: &markup, time: time)
    appendNote(to: &markup)
  }

  /// The shaded spans as boxes within the axes' box.
  private func bands(in row: Layout.Row, time: TimeAxis) -> [(x: Double, width: Double)] {
    figure.shading.map { span in
      let place = { (day: Day) in
        layout.left + layout.width * min(max(time.place(of: day), 0), 1)
      }
      let start = place(span.lowerBound)
      return (start, place(span.upperBound) - start)
    }
  }

  private func appendTimeLabels(to markup: inout Markup, time: TimeAxis) {
    guard let row = layout.rows.last else { return }
    for tick in time.ticks(width: layout.width) {
      let half = TextWidth.of(tick.label, size: TextWidth.tickSize) / 2 + 1
      let x = layout.left + layout.width * time.place(of: tick.day)
      markup.text(
        tick.label, style: "tick middle", x: min(max(x, half), layout.size.width - half),
        y: row.bottom + 18)
    }
  }

  private func appendNote(to markup: inout Markup) {
    guard let y = layout.note else { return }
    markup.rectangle(style: "shade", x: 2, y: y - 10, width: 16, height: 12)
    let words = TextWidth.cut(
      "shaded: " + figure.shadingName, to: layout.size.width - 28, size: TextWidth.tickSize)
    markup.text(words, style: "tick", x: 24, y: y)
  }
}
