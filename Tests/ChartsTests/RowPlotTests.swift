import Testing

@testable import Charts

@Suite("Plots of rows")
struct RowPlotTests {
  /// By hand: `as run` is 11.5 × 3.32 wide, with 10 more the axis begins at 49 and ends 16 before the end. It goes from
  /// -0.54 to 0.54 (4 percent of air on either side): 0.5 lies at 49 + 695 × 1.04 / 1.08. The legend takes 14, the
  /// label 20, the axis' box begins 10 below; a row is 15 high, 8 lie between the rows, and a box is at least 40 high.
  /// The dots of a row lie 2 above and below its middle.
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

  private static let dotsText = """
     class="chart chart-wide" viewBox="0 0 760 110" width="760" height="110" role="img" \
    aria-labelledby="figure-leads-wide-title figure-leads-wide-desc">
    <title id="figure-leads-wide-title">Leads</title>
    <desc id="figure-leads-wide-desc">Dots.</desc>
    <rect class="b0" x="2" y="5" width="10" height="10"/>
    <text class="name" x="17" y="14">a</text>
    <rect class="b1" x="39.7" y="5" width="10" height="10"/>
    <text class="name" x="54.7" y="14">b</text>
    <text class="label" x="1" y="34">lead</text>
    <path class="axis" d="M49 84L744 84M139.1 84L139.1 88M267.8 84L267.8 88M396.5 84L396.5 \
    88M525.2 84L525.2 88M653.9 84L653.9 88"/>
    <path class="grid" d="M139.1 44L139.1 84M267.8 44L267.8 84M396.5 44L396.5 84M525.2 44L525.2 \
    84M653.9 44L653.9 84"/>
    <path class="zero" d="M396.5 44L396.5 84"/>
    <text class="tick middle" x="139.1" y="102">−0.4</text>
    <text class="tick middle" x="267.8" y="102">−0.2</text>
    <text class="tick middle" x="396.5" y="102">0.0</text>
    <text class="tick middle" x="525.2" y="102">0.2</text>
    <text class="tick middle" x="653.9" y="102">0.4</text>
    <text class="tick end" x="41" y="55.5">as run</text>
    <text class="tick end" x="41" y="78.5">later</text>
    <circle class="b0" r="3.5" cx="718.3" cy="49.5"/>
    <circle class="b1" r="3.5" cx="74.7" cy="53.5"/>
    <circle class="b0" r="3.5" cx="557.4" cy="72.5"/>
    </svg>

    """
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
