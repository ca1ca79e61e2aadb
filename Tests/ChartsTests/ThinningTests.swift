import TestSupport
import Testing

@testable import Charts

@Suite("Thinning")
struct ThinningTests {
  @Test("A column keeps its first, lowest, highest and last point, in their order")
  func oneColumn() {
    let ys: [Int32] = [5, 6, 9, 4, 1, 3, 2]
    let points = ys.enumerated().map { PlotPoint(x: Int32($0), y: $1) }
    #expect(Thinning.thinned(points).map(\.y) == [5, 9, 1, 2])
  }

  @Test("Points in columns of their own all stay")
  func sparse() {
    let points = (0..<20).map { PlotPoint(x: $0 * 10, y: $0 % 3) }
    #expect(Thinning.thinned(points) == points)
  }

  @Test("Every column keeps its extremes and its ends", arguments: 0..<20 as Range<UInt64>)
  func extremesStay(seed: UInt64) {
    var draws = TestDraws(seed: seed)
    let count = 1 + draws.integer(below: 3000)
    let xs = (0..<count).map { _ in Int32(draws.integer(below: 5601)) }.sorted()
    let points = xs.map { PlotPoint(x: $0, y: Int32(draws.integer(below: 2200))) }
    let kept = Thinning.thinned(points)
    let column = { (point: PlotPoint) in point.x / PlotGrid.columnWidth }
    let (all, thin) = (
      Dictionary(grouping: points, by: column), Dictionary(grouping: kept, by: column)
    )
    #expect(all.count == thin.count, "seed \(seed)")
    for (place, members) in all {
      let rest = thin[place] ?? []
      #expect(rest.count <= 4 && rest.first == members.first && rest.last == members.last)
      #expect(rest.map(\.y).min() == members.map(\.y).min(), "seed \(seed), column \(place)")
      #expect(rest.map(\.y).max() == members.map(\.y).max(), "seed \(seed), column \(place)")
    }
  }
}
