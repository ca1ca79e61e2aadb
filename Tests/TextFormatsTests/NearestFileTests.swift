import TestSupport
import Testing

@testable import TextFormats

@Suite("The nearest name of a file that is not there")
struct NearestFileTests {
  let folder: TemporaryFolder
  init() throws {
    folder = try TemporaryFolder()
    for name in ["spy.csv", "agg.csv", ".spx.csv"] { _ = try folder.write("x", to: name) }
  }

  @Test(
    "A slip, another case and a missing ending are seen",
    arguments: ["spi.csv", "SPY.csv", "spy", "spy.CSV"])
  func near(_ name: String) {
    #expect(NearestFile.of(folder.reserve(name)) == folder.reserve("spy.csv"))
    #expect(
      NearestFile.advice(on: folder.reserve(name))
        == "; did you mean \(folder.reserve("spy.csv"))?")
  }

  @Test("Nothing is advised where no name is near, none is shown, or the folder is not there")
  func far() {
    for name in ["treasuries.csv", "nowhere/spy.csv"] {
      #expect(NearestFile.advice(on: folder.reserve(name)) == "")
    }
  }
}
