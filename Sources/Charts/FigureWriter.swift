/// Puts a figure's paths and drawings together.
struct FigureWriter {
  private let figure: Figure
  private let id: String

  init(_ figure: Figure) {
    self.figure = figure
    let letters = figure.name.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    id = "figure-" + String(letters)
  }

  /// A whole SVG file.
  var file: String {
    let layout = Layout(figure, size: .wide, hasTitle: true)
    var markup = Markup()
    open(&markup, layout, part: "wide", isFile: true)
    markup.append("<style>\n")
    markup.append(raw: StyleSheet.text(for: .file))
    markup.append("</style>\n<defs>\n")
    appendPaths(to: &markup, attributes: "")
    markup.append("</defs>\n")
    markup.rectangle(
      style: "paper", x: 0, y: 0, width: layout.size.width, height: layout.height)
    Drawing(figure, id: id, layout: layout).append(to: &markup)
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
      open(&markup, layout, part: size.name, isFile: false)
      Drawing(figure, id: id, layout: layout).append(to: &markup)
      markup.append("</svg>\n")
    }
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  private func open(_ markup: inout Markup, _ layout: Layout, part: String, isFile: Bool) {
    let name = id + "-" + part
    markup.append("<svg ")
    if isFile { markup.append("xmlns=\"http://www.w3.org/2000/svg\" ") }
    markup.append(raw: "class=\"chart chart-\(part)\" viewBox=\"0 0 ")
    markup.append(layout.size.width)
    markup.append(" ")
    markup.append(layout.height)
    markup.append("\" width=\"")
    markup.append(layout.size.width)
    markup.append("\" height=\"")
    markup.append(layout.height)
    markup.append(
      raw:
        "\" role=\"img\" aria-labelledby=\"\(name)-title \(name)-desc\">\n<title id=\"\(name)-title\">"
    )
    markup.append(escaped: figure.title)
    markup.append(raw: "</title>\n<desc id=\"\(name)-desc\">")
    markup.append(escaped: figure.alternative)
    markup.append("</desc>\n")
  }

  private func appendPaths(to markup: inout Markup, attributes: String) {
    for (row, plot) in figure.plots.enumerated() {
      for (place, trace) in plot.traces.enumerated() where !trace.path.isEmpty {
        markup.append(raw: "<path id=\"\(id)-\(row)-\(place)\"")
        if trace.mark == .line { markup.append(raw: attributes) }
        markup.append(" d=\"")
        markup.append(raw: trace.path)
        markup.append("\"/>\n")
      }
    }
  }
}
