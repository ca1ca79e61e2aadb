/// A picture of named rows over one horizontal number axis: dots side by side, or bars end to end from zero.
public struct RowPlot: Picture {
  /// One row: a label and a value of each series.
  public struct Row: Sendable {
    let label: String
    let values: [Double?]
    let isApart: Bool

    /// A row with its values.
    ///
    /// - Parameters:
    ///   - label: what the row is about; stands left of the axis' box.
    ///   - values: one of each series; nil and what is not finite is not drawn.
    ///   - isApart: whether there is space above the row, as where another kind of rows begins.
    public init(label: String, values: [Double?], isApart: Bool = false) {
      (self.label, self.values, self.isApart) = (label, values, isApart)
    }
  }

  /// How values are drawn.
  public enum Mark: Sendable {
    /// A dot for each value.
    case dots
    /// Bars end to end, positive ones to the right of zero and negative ones to the left; a dot at their sum.
    case stackedBars
  }

  /// One of the values of every row.
  public struct Series: Sendable {
    let name: String
    let color: Int

    /// A series with its look.
    ///
    /// - Parameters:
    ///   - name: stands in the legend.
    ///   - color: place in the palette.
    public init(name: String, color: Int) { (self.name, self.color) = (name, Palette.place(color)) }
  }

  /// Name of the file without `.svg`, and what the ids within the picture begin with.
  public let name: String
  /// What the picture shows.
  public let title: String
  /// What the picture shows, in words for those who do not see it.
  public let alternative: String
  let label: String
  let format: NumberFormat
  let series: [Series]
  let rows: [Row]
  let mark: Mark

  /// A picture of rows.
  ///
  /// - Parameters:
  ///   - name: unique within a page; letters, digits, `-` and `_` go into ids, others become `-`.
  ///   - title: what the picture shows.
  ///   - alternative: the same in words for those who do not see it.
  ///   - label: what the axis measures and its unit.
  ///   - format: how the axis writes its numbers; zero is always on it.
  ///   - series: in the order of the rows' values.
  ///   - rows: from top to bottom.
  ///   - mark: how values are drawn.
  public init(
    name: String, title: String, alternative: String, label: String, format: NumberFormat,
    series: [Series], rows: [Row], mark: Mark
  ) {
    precondition(
      rows.allSatisfy { $0.values.count == series.count }, "a row has a value of each series")
    (self.name, self.title, self.alternative) = (name, title, alternative)
    (self.label, self.format, self.mark) = (label, format, mark)
    (self.series, self.rows) = (series, rows)
  }

  /// Whether any mark is drawn.
  public var hasMarks: Bool { rows.contains { !$0.drawn.isEmpty } }

  /// A whole SVG file of its own, 760 units wide, with its style.
  public var standalone: String {
    var markup = Markup()
    let layout = RowLayout(self, size: .wide, hasTitle: true)
    PictureFrame(self).open(
      &markup, width: layout.size.width, height: layout.height, part: "wide", isFile: true)
    markup.append("<style>\n")
    markup.append(raw: StyleSheet.text(for: .file))
    markup.append("</style>\n")
    markup.rectangle(
      style: "paper", x: 0, y: 0, width: layout.size.width, height: layout.height)
    RowDrawing(self, layout: layout).append(to: &markup)
    markup.append("</svg>\n")
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// The picture for a page that holds ``Figure/styleSheet`` once.
  public func inline() -> String {
    var markup = Markup()
    for size in [Layout.Size.wide, .narrow] {
      let layout = RowLayout(self, size: size, hasTitle: false)
      PictureFrame(self).open(
        &markup, width: size.width, height: layout.height, part: size.name, isFile: false)
      RowDrawing(self, layout: layout).append(to: &markup)
      markup.append("</svg>\n")
    }
    return String(decoding: markup.bytes, as: UTF8.self)
  }
}

extension RowPlot.Row {
  /// The values that can be drawn, each with the place of its series.
  var drawn: [(place: Int, value: Double)] {
    values.enumerated().compactMap { place, value in
      value.flatMap { PlotGrid.holds($0) ? (place, $0) : nil }
    }
  }
}
