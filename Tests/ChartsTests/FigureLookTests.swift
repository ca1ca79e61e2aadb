import TestSupport
import Testing

@testable import Charts

@Suite("Figures as a browser shows them")
struct FigureLookTests {
  @Test(
    "Marks lie inside their axes, texts apart and inside the picture, at 1280 and 360 pixels and as files",
    .needs(.chromium))
  func look() throws {
    let pictures: [any Picture] = SmallFigures.all + SmallRowPlots.all
    let said = try FigurePage(pictures).measurements()
    let complaints = said.filter { $0.firstMatch(of: /: \d+ texts, \d+ marks/) == nil }
    #expect(complaints.isEmpty)
    #expect(said.count - complaints.count == 3 * pictures.count, "each figure three times")
  }

  @Test("Colors follow the reader's light", .needs(.chromium))
  func lightAndDark() throws {
    let light = try FigurePage([SmallFigures.plain]).measurements()
    let dark = try FigurePage([SmallFigures.plain])
      .measurements(options: ["--blink-settings=preferredColorScheme=0"])
    // The palette's first color, #0072b2 and #4ca6e0, as browsers write it.
    #expect(light.count == 3 && light.allSatisfy { $0.hasSuffix("rgb(0, 114, 178)") }, "\(light)")
    #expect(dark.count == 3 && dark.allSatisfy { $0.hasSuffix("rgb(76, 166, 224)") }, "\(dark)")
  }
}
