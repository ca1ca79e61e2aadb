import Testing
import TimeSeries

@testable import Charts

@Suite("Figures")
struct FigureTests {
  @Test("A small figure is written like this")
  func wholeFigure() {
    let line = Line(
      name: "bonds", days: [Day(number: 0), Day(number: 3652)], values: [0, 1], endLabel: "1.00")
    let figure = Figure(
      name: "small", title: "Growth", alternative: "Bonds rise.",
      panels: [
        Panel(
          label: "Value", format: .number(decimals: 0), lines: [line], height: 50, limits: 0...1)
      ])
    // By hand: the path goes from the lower left of the grid, 5600 by 500, to the upper right. Right of the
    // axes stand 10 of leader, 16 of sample, 6 of space, the name (12 × 3.2), 10, the value (12 × 2.26) and 3.
    #expect(figure.inline() == Self.growthText)
  }

  @Test("No number is undefined or endless, whatever the values are")
  func noUndefinedNumbers() {
    for figure in SmallFigures.all + [SmallFigures.endless] {
      for text in [figure.inline(), figure.standalone] {
        #expect(!text.contains("nan") && !text.contains("inf"), "\(figure.name)")
      }
    }
  }

  @Test("What has nothing to draw says so")
  func nothing() {
    #expect(!SmallFigures.empty.hasMarks)
    #expect(SmallFigures.empty.inline().contains("Nothing to draw"))
    let none = Figure(name: "none", title: "", alternative: "", panels: [])
    #expect(none.standalone.contains("Nothing to draw"))
    #expect(!SmallFigures.plain.inline().contains("Nothing to draw"))
  }

  @Test("Names are inert in text and in ids")
  func hostileNames() {
    let text = SmallFigures.hostile.inline()
    #expect(!text.contains("<script") && !text.contains("onload=\"") && !text.contains("\u{202E}"))
    #expect(!text.contains("\u{0}"))
    #expect(text.contains("id=\"figure----a-b----wide-title\""))
  }

  @Test("Nothing asks the network or runs a program")
  func selfContained() {
    for figure in SmallFigures.all {
      let text = figure.standalone.replacing("http://www.w3.org/2000/svg", with: "")
      for word in ["http:", "https:", "url(", "@import", "<script", "javascript:", "style=\""] {
        #expect(!text.contains(word), "\(figure.name): \(word)")
      }
    }
  }

  @Test("Shading beyond the axis is not drawn, and not named")
  func shadingElsewhere() {
    let line = Line(name: "", days: [Day(number: 0), Day(number: 9)], values: [1, 2])
    let figure = Figure(
      name: "a", title: "", alternative: "",
      panels: [Panel(label: "", format: .number(decimals: 0), lines: [line])],
      shading: [Day(number: 10)...Day(number: 20)], shadingName: "recessions")
    #expect(!figure.inline().contains("shade"))
  }

  @Test("Ten strategies over fifty years of days take less than 100 kB a panel")
  func size() {
    #expect(SmallFigures.tenLines(days: 13_000, name: "long").inline().utf8.count < 100_000)
  }

  private static let growthText = """
    <svg class="chart-paths" width="0" height="0" aria-hidden="true"><defs>
    <path id="figure-small-0-0" vector-effect="non-scaling-stroke" d="M0 500l5600-500"/>
    </defs></svg>
    <svg class="chart chart-wide" viewBox="0 0 760 106" width="760" height="106" role="img" \
    aria-labelledby="figure-small-wide-title figure-small-wide-desc">
    <title id="figure-small-wide-title">Growth</title>
    <desc id="figure-small-wide-desc">Bonds rise.</desc>
    <text class="label" x="1" y="15">Value</text>
    <path class="axis" d="M27 78L649 78M27 78L27 82M89.2 78L89.2 82M151.3 78L151.3 82M213.7 \
    78L213.7 82M275.8 78L275.8 82M338 78L338 82M400.2 78L400.2 82M462.5 78L462.5 82M524.7 \
    78L524.7 82M586.8 78L586.8 82M649 78L649 82"/>
    <path class="grid" d="M27 78L649 78M27 53L649 53M27 28L649 28"/>
    <text class="tick end" x="21" y="82">0.0</text>
    <text class="tick end" x="21" y="57">0.5</text>
    <text class="tick end" x="21" y="32">1.0</text>
    <g class="line" transform="translate(27 28)scale(0.111071 .1)">
    <use class="c0" href="#figure-small-0-0"/>
    </g>
    <path class="leader" d="M649 28L658 34"/>
    <path class="key c0" d="M659 34L675 34"/>
    <text class="name" x="681" y="38">bonds</text>
    <text class="value end" x="756.5" y="38">1.00</text>
    <text class="tick middle" x="27" y="96">1970</text>
    <text class="tick middle" x="89.2" y="96">1971</text>
    <text class="tick middle" x="151.3" y="96">1972</text>
    <text class="tick middle" x="213.7" y="96">1973</text>
    <text class="tick middle" x="275.8" y="96">1974</text>
    <text class="tick middle" x="338" y="96">1975</text>
    <text class="tick middle" x="400.2" y="96">1976</text>
    <text class="tick middle" x="462.5" y="96">1977</text>
    <text class="tick middle" x="524.7" y="96">1978</text>
    <text class="tick middle" x="586.8" y="96">1979</text>
    <text class="tick middle" x="649" y="96">1980</text>
    </svg>
    <svg class="chart chart-narrow" viewBox="0 0 340 131" width="340" height="131" role="img" \
    aria-labelledby="figure-small-narrow-title figure-small-narrow-desc">
    <title id="figure-small-narrow-title">Growth</title>
    <desc id="figure-small-narrow-desc">Bonds rise.</desc>
    <text class="label" x="1" y="15">Value</text>
    <path class="axis" d="M27 78L324 78M27 78L27 82M86.4 78L86.4 82M145.8 78L145.8 82M205.2 \
    78L205.2 82M264.6 78L264.6 82M324 78L324 82"/>
    <path class="grid" d="M27 78L324 78M27 53L324 53M27 28L324 28"/>
    <text class="tick end" x="21" y="82">0.0</text>
    <text class="tick end" x="21" y="57">0.5</text>
    <text class="tick end" x="21" y="32">1.0</text>
    <g class="line" transform="translate(27 28)scale(0.053036 .1)">
    <use class="c0" href="#figure-small-0-0"/>
    </g>
    <path class="key c0" d="M2 114L18 114"/>
    <text class="name" x="24" y="118">bonds</text>
    <text class="value end" x="99.5" y="118">1.00</text>
    <text class="tick middle" x="27" y="96">1970</text>
    <text class="tick middle" x="86.4" y="96">1972</text>
    <text class="tick middle" x="145.8" y="96">1974</text>
    <text class="tick middle" x="205.2" y="96">1976</text>
    <text class="tick middle" x="264.6" y="96">1978</text>
    <text class="tick middle" x="324" y="96">1980</text>
    </svg>

    """
}
