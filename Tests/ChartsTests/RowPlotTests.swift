import Testing

@testable import Charts

@Suite("Plots of rows")
struct RowPlotTests {
  /// By hand: the labels' box is 11.5 × (2 × 0.64 + 0.34 + 3 × 0.64 - 0.22) wide and 10 more, the axis goes from -0.54
  /// to 0.54 (4 percent of air on either side), a row is 15 high and 8 lie between the rows.
  @Test("A small plot is written like this")
  func whole() throws {
    let text = SmallRowPlots.dots.inline()
    let wide = try #require(text.components(separatedBy: "<svg").dropFirst().first)
    #expect(wide == Self.dotsText)
  }

  @Test("Positive bars stand right of zero, negative ones left, and a dot at their sum")
  func bars() throws {
    let plot = RowPlot(
      name: "p", title: "", alternative: "", label: "", format: .number(decimals: 0),
      series: (0..<3).map { .init(name: "s", color: $0) },
      rows: [.init(label: "r", values: [3, -1, 1])], mark: .stackedBars)
    let layout = RowLayout(plot, size: .wide, hasTitle: false)
    #expect(plot.range == -1...4)
    let text = plot.inline()
    var expected = Markup()
    let unit = layout.x(1) - layout.x(0)
    for (style, from, width) in [("b0", 0.0, 3.0), ("b1", -1, 1), ("b2", 3, 1)] {
      expected.rectangle(
        style: style, x: layout.x(from), y: layout.middles[0] - 6.5, width: unit * width,
        height: 13)
    }
    expected.circle(style: "sum", x: layout.x(3), y: layout.middles[0], radius: 4)
    #expect(text.contains(String(decoding: expected.bytes, as: UTF8.self)))
  }

  @Test("Zero is on the axis, whatever the values are")
  func zero() {
    for plot in SmallRowPlots.all {
      let axis = RowLayout(plot, size: .narrow, hasTitle: false).axis
      #expect(axis.low <= 0 && axis.high >= 0, "\(plot.name)")
    }
  }

  @Test("On a narrow screen the axis has ticks on either side of zero where values are")
  func narrow() {
    let axis = RowLayout(SmallRowPlots.dots, size: .narrow, hasTitle: false).axis
    #expect(axis.ticks.count >= 3)
  }

  @Test("What cannot be drawn is left out, and no number is undefined or endless")
  func noUndefinedNumbers() {
    for plot in SmallRowPlots.all {
      for text in [plot.inline(), plot.standalone] {
        #expect(!text.contains("nan") && !text.contains("inf"), "\(plot.name)")
      }
    }
  }

  @Test("What has nothing to draw says so")
  func nothing() {
    #expect(!SmallRowPlots.empty.hasMarks && SmallRowPlots.dots.hasMarks)
    #expect(SmallRowPlots.empty.inline().contains("Nothing to draw"))
    #expect(!SmallRowPlots.dots.inline().contains("Nothing to draw"))
  }

  @Test("Names are inert in text and in ids")
  func hostileNames() {
    let text = SmallRowPlots.hostile.inline()
    #expect(!text.contains("<script") && !text.contains("onload=\"") && !text.contains("\u{202E}"))
    #expect(text.contains("id=\"figure----rows----wide-title\""))
  }

  private static let dotsText = "?"
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts = [""]
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts[parts.count - 1] += rest[..<range.lowerBound]
      parts.append("")
      rest = rest[range.upperBound...]
    }
    parts[parts.count - 1] += rest
    return parts
  }
}
