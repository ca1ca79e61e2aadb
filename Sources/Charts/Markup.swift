import TextFormats

/// SVG as bytes, element by element; what users wrote is escaped on its way in.
struct Markup {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it stands.
  mutating func append(_ markup: StaticString) { bytes.append(text: markup) }

  /// Appends markup of our own making, such as an id or path data.
  mutating func append(raw markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Appends markup of our own making, such as an id.
  mutating func append(raw markup: String) { bytes.append(text: markup) }

  /// Appends text for the content of an element or a quoted attribute.
  ///
  /// What would end the markup is written as a reference; line ends and tabs become blanks; scalars
  /// that steer the display or that XML does not allow are left out.
  mutating func append(escaped text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "'": append("&#39;")
      case "\t", "\n", "\r": append(" ")
      case "\u{FFFE}", "\u{FFFF}": continue
      case _ where scalar.steersDisplay: continue
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
  }

  /// Appends a number with at most one decimal.
  mutating func append(_ number: Double) {
    let tenths = Int((10 * number).rounded())
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(integer: abs(tenths) / 10)
    guard tenths % 10 != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(integer: abs(tenths) % 10)
  }

  /// Appends a text element.
  mutating func text(_ text: String, style: StaticString, x: Double, y: Double) {
    append("<text class=\"")
    append(style)
    append("\" x=\"")
    append(x)
    append("\" y=\"")
    append(y)
    append("\">")
    append(escaped: text)
    append("</text>\n")
  }

  /// Appends one path of straight lines, each through two points or more.
  mutating func strokes(_ lines: [[(x: Double, y: Double)]], style: String) {
    guard !lines.isEmpty else { return }
    append("<path class=\"")
    append(raw: style)
    append("\" d=\"")
    for line in lines {
      for (place, point) in line.enumerated() {
        append(place == 0 ? "M" : "L")
        append(point.x)
        append(" ")
        append(point.y)
      }
    }
    append("\"/>\n")
  }

  /// Appends a circle.
  mutating func circle(style: String, x: Double, y: Double, radius: Double) {
    append("<circle class=\"")
    append(raw: style)
    append("\" r=\"")
    append(radius)
    append("\" cx=\"")
    append(x)
    append("\" cy=\"")
    append(y)
    append("\"/>\n")
  }

  /// Appends a rectangle.
  mutating func rectangle(style: String, x: Double, y: Double, width: Double, height: Double) {
    append("<rect class=\"")
    append(raw: style)
    for (name, value) in [("\" x", x), ("\" y", y), ("\" width", width), ("\" height", height)] {
      append(raw: name)
      append("=\"")
      append(value)
    }
    append("\"/>\n")
  }
}
