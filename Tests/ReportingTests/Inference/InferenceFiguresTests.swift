import Charts
import Testing

@testable import Reporting

@Suite("Figures of what is inferred")
struct InferenceFiguresTests {
  private let figures: [CaptionedFigure]

  init() throws {
    let report = try InferredRuns.stored()
    figures = InferenceFigures(group: report.groups[0], isSimulated: true).all
  }

  @Test(
    "They have names, titles that name a simulated market, and words for those who do not see them")
  func words() {
    #expect(figures.map(\.figure.name) == ["tiny-sensitivity", "tiny-luck"])
    #expect(
      figures.map(\.figure.title) == [
        "tiny: leads over fixed under other settings (simulated market)",
        "tiny: what the mean excess return consists of (simulated market)",
      ])
    #expect(
      figures.map(\.figure.alternative) == [
        "Dots, a row a variation: timing ahead in 2 of 3 variations, its lead between -0.2500 and +0.0625; bills "
          + "without leads.",
        "Bars end to end, a row a strategy: fixed 98.0000 % in all, 50.0000 % by carry, 37.5000 % without the change "
          + "of the level; timing 196.0000 % in all, 100.0000 % by carry, 125.0000 % without the change of the level.",
      ])
  }

  @Test("Only what could be varied has a row, and the benchmark has no dots")
  func rows() {
    let text = figures[0].figure.inline()
    #expect(text.contains(">delay 1 day<") && !text.contains("window x2"))
    #expect(text.contains(">timing<") && !text.contains(">fixed<"))
    // Four rows of one defined lead each, drawn wide and narrow.
    #expect(text.ranges(of: "<circle").count == 8)
  }

  @Test("A report without inference has none")
  func without() throws {
    let report = try TinyRuns.stored([TinyRuns.run()])
    #expect(InferenceFigures(group: report.groups[0], isSimulated: false).all.isEmpty)
  }
}
