import Instruments
import TestSupport
import Testing

@Suite("Shapes of level, slope and curvature")
struct CurveFactorShapesTests {
  /// Level, slope and curvature of a function of the maturity, as their definitions say.
  private func factors(
    upTo last: Int, of value: (Double) -> Double
  ) -> (level: Double, slope: Double, curvature: Double) {
    let values = (1...last).map { value(Double($0)) }
    let middle = values[(last + 1) / 2 - 1]
    return (
      values.reduce(0, +) / Double(last), values[last - 1] - values[0],
      middle - (values[0] + values[last - 1]) / 2
    )
  }

  @Test("Each shape has its own factor equal to one and the others to zero", arguments: 3...10)
  func dual(maturities: Int) {
    let shapes = CurveFactorShapes(curveMaturity: maturities)
    let level = factors(upTo: maturities) { shapes.loadings(maturity: $0).level }
    let slope = factors(upTo: maturities) { shapes.loadings(maturity: $0).slope }
    let curvature = factors(upTo: maturities) { shapes.loadings(maturity: $0).curvature }
    let found = [level, slope, curvature].flatMap { [$0.level, $0.slope, $0.curvature] }
    expectClose(
      found, [1, 0, 0, 0, 1, 0, 0, 0, 1], within: 1e-14,
      because: "sums of ten numbers below three")
  }

  // By hand. The mean over 1 to 10 of 51 m - m² is 280.5 - 38.5 = 242, from 1 to 10 it rises by
  // 459 - 99 = 360, and its value at 5 is 230, the mean of those at 1 and 10. The mean of 11 m - m² is
  // 60.5 - 38.5 = 22; it is 10 at 1 and at 10, and 30 at 5, 20 above.
  @Test("With ten maturities they are (51 m - m² - 242) / 360 and (11 m - m² - 22) / 20")
  func ten() {
    let shapes = CurveFactorShapes(curveMaturity: 10)
    for m in [0.5, 1, 2.25, 7, 10] {
      let loadings = shapes.loadings(maturity: m)
      expectClose(
        loadings.slope, (51 * m - m * m - 242) / 360, within: 1e-15, because: "three terms near one"
      )
      expectClose(
        loadings.curvature, (11 * m - m * m - 22) / 20, within: 1e-15,
        because: "three terms near one")
    }
  }

  @Test("Two maturities have a straight line for the slope and no curvature")
  func two() {
    let loadings = CurveFactorShapes(curveMaturity: 2).loadings(maturity: 1.75)
    #expect(loadings == CurveFactors(level: 1, slope: 0.25, curvature: 0))
  }

  @Test("A curve of thirty years has the factors of its first ten")
  func thirty() {
    #expect(CurveFactorShapes(curveMaturity: 30) == CurveFactorShapes(curveMaturity: 10))
  }
}
