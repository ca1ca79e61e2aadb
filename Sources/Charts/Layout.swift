/// Where the parts of a figure lie in a drawing of one size.
struct Layout {
  /// A drawing for wide screens and print, or for narrow screens.
  struct Size {
    let name: String
    let width: Double
    /// Labels wider than that stand below the panel instead of at the lines' ends.
    let widestLabels: Double

    static let wide = Size(name: "wide", width: 760, widestLabels: 300)
    static let narrow = Size(name: "narrow", width: 340, widestLabels: 90)
  }

  /// One panel: its axes' box and the labels below it.
  struct Row {
    let top: Double
    let height: Double
    /// The labels below the panel; nil where they stand at the lines' ends.
    let list: LabelList?
    var bottom: Double { top + height }
  }

  let size: Size
  let hasTitle: Bool
  let left: Double
  let right: Double
  let rows: [Row]
  /// The baseline of the words about the shading; nil without shading.
  let note: Double?
  let height: Double

  init(_ figure: Figure, size: Size, hasTitle: Bool) {
    (self.size, self.hasTitle) = (size, hasTitle)
    let labels = figure.plots.map { LabelColumns($0.traces) }
    let atEnds = labels.map { $0.width <= size.widestLabels }
    let margin = zip(labels, atEnds).map { $1 ? $0.margin : 0 }.max() ?? 0
    left = Self.leftMargin(figure.plots)
    right = size.width - max(16, margin)
    var (y, rows) = (hasTitle ? 28.0 : 0.0, [Row]())
    for (place, plot) in figure.plots.enumerated() {
      let top = y + 28
      y = top + plot.height + (place == figure.plots.count - 1 ? 24 : 12)
      let list = atEnds[place] ? nil : LabelList(plot.traces, top: y + 4, width: size.width)
      y = list.map { $0.bottom + 4 } ?? y
      rows.append(Row(top: top, height: plot.height, list: list))
    }
    self.rows = rows
    note = figure.shading.isEmpty || figure.shadingName.isEmpty ? nil : y + 14
    height = rows.isEmpty ? y + 60 : (note.map { $0 + 8 } ?? y + 4)
  }

  /// Width of the axes' boxes.
  var width: Double { right - left }

  private static func leftMargin(_ plots: [Plot]) -> Double {
    let widths = plots.flatMap(\.axis.ticks).map {
      TextWidth.of($0.label, size: TextWidth.tickSize)
    }
    return max(24, (widths.max() ?? 0) + 8).rounded(.up)
  }
}
