import Testing

@testable import Charts

@Suite("Path data")
struct PathDataTests {
  private func text(_ write: (inout PathData) -> Void) -> String {
    var path = PathData()
    write(&path)
    return String(decoding: path.bytes, as: UTF8.self)
  }

  private func points(_ places: [(Int32, Int32)]) -> [PlotPoint] {
    places.map { PlotPoint(x: $0.0, y: $0.1) }
  }

  @Test("A line is relative, its command written once")
  func line() {
    #expect(
      text { $0.append(line: points([(0, 100), (10, 90), (20, 95), (21, 95)])) }
        == "M0 100l10-10 10 5 1 0")
  }

  @Test("Points in the middle of a level stretch are left out")
  func levelStretch() {
    #expect(
      text { $0.append(line: points([(0, 7), (10, 7), (20, 7), (30, 7), (40, 8)])) }
        == "M0 7l30 0 10 1")
  }

  @Test("Steps keep their height until the next point")
  func steps() {
    #expect(
      text { $0.append(steps: points([(0, 50), (10, 40), (20, 40), (30, 60), (45, 60)])) }
        == "M0 50h10v-10h20v20h15")
  }

  @Test("A single point is a short stroke within the grid")
  func mark() {
    #expect(text { $0.append(line: points([(100, 5)])) } == "M80 5h40")
    #expect(text { $0.append(line: points([(0, 5)])) } == "M0 5h40")
    #expect(text { $0.append(steps: points([(5600, 5)])) } == "M5560 5h40")
  }

  @Test("A bar is closed; one without height has no vertical side")
  func bars() {
    #expect(
      text { $0.append(bar: .init(x: 3, y: 50), to: .init(x: 9, y: 20)) } == "M3 50h6v-30h-6z")
    #expect(
      text { $0.append(bar: .init(x: 3, y: 50), to: .init(x: 9, y: 50)) } == "M3 50h6-6z")
  }
}
