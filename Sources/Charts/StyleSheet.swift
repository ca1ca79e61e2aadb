/// The style of figures: classes only, for light and dark screens and for print.
///
/// Print gets the light colors, whatever the screen has: dark ones are for screens alone.
enum StyleSheet {
  /// Where a figure is shown: in a page, whose background shows through, or in a file of its own.
  enum Place { case page, file }

  static func text(for place: Place) -> String {
    let layout = place == .page ? page : file
    return layout + base + colors(\.light, neutral: light) + dashes(for: place)
      + "@media screen and (prefers-color-scheme:dark){\n"
      + colors(\.dark, neutral: dark) + "}\n"
      + "@media print{\n.chart text{fill:#000}\n}\n"
  }

  private static let page = """
    .chart-paths{position:absolute;width:0;height:0}
    .chart{display:block;width:100%;height:auto}
    .chart-wide{max-width:760px}
    .chart-narrow{display:none;max-width:440px}
    @media screen and (max-width:640px){.chart-wide{display:none}.chart-narrow{display:block}}
    .chart .line use{stroke-width:1.4}

    """

  /// A viewer that ignores non-scaling strokes draws lines as thick as the others do.
  private static let file = ".chart .line use{stroke-width:14}\n"

  private static let base = """
    .chart text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;\
    font-variant-numeric:tabular-nums;unicode-bidi:isolate}
    .chart .tick{font-size:11.5px}
    .chart .head{font-size:13px;font-weight:600}
    .chart .end{text-anchor:end}
    .chart .middle{text-anchor:middle}
    .chart .grid,.chart .axis,.chart .zero,.chart .leader{fill:none;stroke-width:1}
    .chart .line use,.chart .key{fill:none}
    .chart .line use,.chart .key{stroke-linejoin:round}
    .chart .key{stroke-width:2}
    .chart .leader.far{stroke-dasharray:1 3}
    .chart .bars use{stroke:none}

    """

  /// Colors of what is neither a line nor a bar.
  private struct Neutral {
    let background, text, quiet, grid, axis, zero, shade: String
  }

  private static let light = Neutral(
    background: Palette.background.light, text: "#1b1b1b", quiet: "#555555", grid: "#e3e3e3",
    axis: "#8a8a8a", zero: "#5f5f5f", shade: "#e9e6df")
  private static let dark = Neutral(
    background: Palette.background.dark, text: "#ececec", quiet: "#b0b0b0", grid: "#30343b",
    axis: "#7d828a", zero: "#a3a7ad", shade: "#33373f")

  private static func colors(
    _ color: KeyPath<Palette.Entry, String>, neutral: Neutral
  ) -> String {
    var text = """
      .chart text{fill:\(neutral.text)}
      .chart .tick,.chart .note{fill:\(neutral.quiet)}
      .chart .grid{stroke:\(neutral.grid)}
      .chart .axis,.chart .leader{stroke:\(neutral.axis)}
      .chart .zero{stroke:\(neutral.zero)}
      .chart .sum{fill:\(neutral.background);stroke:\(neutral.text);stroke-width:1.5}
      .chart .shade{fill:\(neutral.shade)}
      .chart .paper{fill:\(neutral.background)}

      """
    for (place, entry) in Palette.entries.enumerated() {
      text += ".chart .c\(place){stroke:\(entry[keyPath: color])}"
      text += ".chart .b\(place){fill:\(entry[keyPath: color])}\n"
    }
    return text
  }

  private static func dashes(for place: Place) -> String {
    let scale = place == .page ? 1 : 10
    var text = ""
    for (number, entry) in Palette.entries.enumerated() where !entry.dashes.isEmpty {
      let key = entry.dashes.map(String.init).joined(separator: " ")
      let line = entry.dashes.map { String(scale * $0) }.joined(separator: " ")
      text += ".chart .key.c\(number){stroke-dasharray:\(key)}"
      text += ".chart .line .c\(number){stroke-dasharray:\(line)}\n"
    }
    return text
  }
}
