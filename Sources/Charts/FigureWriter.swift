/// Puts a figure's paths and drawings together.
struct FigureWriter {
  private let figure: Figure
  private let frame: PictureFrame

  init(_ figure: Figure) {
    self.figure = figure
    frame = PictureFrame(figure)
  }

  /// A whole SVG file.
  var file: String {
    let layout = Layout(figure, size: .wide, hasTitle: true)
    var markup = Markup()
    frame.open(
      &markup, width: layout.size.width, height: layout.height, part: "wide", isFile: true)
    markup.append("<style>\n")
    markup.append(raw: StyleSheet.text(for: .file))
    markup.append("</style>\n<defs>\n")
    appendPaths(to: &markup, attributes: "")
    markup.append("</defs>\n")
    markup.rectangle(
      style: "paper", x: 0, y: 0, width: layout.size.width, height: layout.height)
    Drawing(figure, id: frame.id, layout: layout).append(to: &markup)
    markup.append("</svg>\n")
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// The paths in a picture of no size, then the wide and the narrow drawing.
  var fragment: String {
    var markup = Markup()
    markup.append(
      "<svg class=\"chart-paths\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>\n")
    appendPaths(to: &markup, attributes: " vector-effect=\"non-scaling-stroke\"")
    markup.append("</defs></svg>\n")
    for size in [Layout.Size.wide, .narrow] {
      let layout = Layout(figure, size: size, hasTitle: false)
      frame.open(
        &markup, width: size.width, height: layout.height, part: size.name, isFile: false)
      Drawing(figure, id: frame.id, layout: layout).append(to: &markup)
      markup.append("</svg>\n")
    }
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  private func appendPaths(to markup: inout Markup, attributes: String) {
    for (row, plot) in figure.plots.enumerated() {
      for (place, trace) in plot.traces.enumerated() where !trace.path.isEmpty {
        markup.append(raw: "<path id=\"\(frame.id)-\(row)-\(place)\"")
        if trace.mark == .line { markup.append(raw: attributes) }
        markup.append(" d=\"")
        markup.append(raw: trace.path)
        markup.append("\"/>\n")
      }
    }
  }
}
