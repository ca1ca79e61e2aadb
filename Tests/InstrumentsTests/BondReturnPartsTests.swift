import TestSupport
import Testing
import TimeSeries

@testable import Instruments

@Suite("What a bond's return consists of")
struct BondReturnPartsTests {
  let friday = Day(number: 0)

  /// Parts of the log return of one day on which the curve moves from some yields to others.
  private func parts(
    _ maturity: Double, from before: [Double], to after: [Double], days: Int = 1,
    counting choice: BondReturn = .aged
  ) -> BondReturnParts {
    ZeroCouponBond(maturity: maturity).logReturnParts(
      from: YieldCurve(day: friday, wholeYears: before),
      to: YieldCurve(day: friday.advanced(by: days), wholeYears: after), counting: choice)
  }

  /// The bond of the worked example: y0 = 4.7 and 5 %, y1 = 4.8 and 5.1 %, three days. Both yields rise by
  /// 0.1 %, so that all of the yield change is the level's: with dt = 3 / 365.25 carry is 0.05 dt, roll-down
  /// (2 - dt) 0.003 dt, and the level (2 - dt) 0.001; digits from Python's decimal module.
  @Test("A two-year zero held for three days, taken apart by hand")
  func workedExample() {
    let log = parts(2, from: [0.047, 0.05], to: [0.048, 0.051], days: 3)
    let reason = "products and differences of yields below 0.1"
    expectClose(log.carry, 0.0004106776180698152, within: 1e-18, because: reason)
    expectClose(log.rollDown, 0.00004907892684119763, within: 1e-16, because: reason)
    expectClose(log.level, -0.0019917864476386037, within: 1e-16, because: reason)
    expectClose(log.slope, 0, within: 1e-16, because: reason)
    expectClose(log.remainder, 0, within: 1e-16, because: reason)
    #expect(log.curvature == 0)
    expectClose(log.total, -0.0015320299027275774, within: 1e-16, because: reason)
  }

  @Test("Its simple return's parts are those of the log return, each times the same factor")
  func simple() {
    let log = parts(2, from: [0.047, 0.05], to: [0.048, 0.051], days: 3)
    let simple = log.simple
    expectClose(
      simple.total, -0.0015308569439952356, within: 1e-16, because: "the published simple return")
    let factor = 0.0015308569439952356 / 0.0015320299027275774
    for (own, other) in [
      (simple.carry, log.carry), (simple.rollDown, log.rollDown), (simple.level, log.level),
    ] {
      expectClose(own, factor * other, within: 1e-16, because: "one product; parts below 0.01")
    }
  }

  @Test("Nothing earned has no parts")
  func nothing() {
    let none = parts(2, from: [0, 0], to: [0, 0])
    #expect(none == BondReturnParts())
    #expect(none.simple == none)
  }

  @Test("Without roll-down the parts are carry and the change of the same maturity's yield")
  func noRollDown() {
    let held = parts(
      2, from: [0.047, 0.05], to: [0.048, 0.051], days: 3, counting: .noRollDown)
    expectClose(held.carry, 0.0004106776180698152, within: 1e-18, because: "0.05 × 3 / 365.25")
    #expect(held.rollDown == 0)
    expectClose(held.level, -0.002, within: 1e-16, because: "2 × 0.001")
    let priced = parts(
      2, from: [0.047, 0.05], to: [0.048, 0.051], days: 3, counting: .priceOnly)
    #expect(priced.carry == 0)
    #expect(priced.rollDown == 0)
    #expect(priced.level == held.level)
  }

  @Test("A parallel shift of a bent curve is carry, roll-down and level, at every maturity")
  func parallelShift() {
    let before = [0.03, 0.05, 0.045, 0.06, 0.04, 0.07, 0.02, 0.08, 0.05, 0.06]
    for maturity in [0.5, 1, 2.5, 5, 9.99, 10] {
      let parts = parts(maturity, from: before, to: before.map { $0 + 0.01 })
      let left = maturity - 1 / 365.25
      expectClose(
        [parts.level, parts.slope, parts.curvature, parts.remainder], [-left * 0.01, 0, 0, 0],
        within: 2e-15, because: "ten years × roundings of yields below 0.1")
    }
  }

  @Test("A curve that moves by the shape of the slope or the curvature moves by that alone")
  func pureMoves() {
    let before = [0.03, 0.05, 0.045, 0.06, 0.04, 0.07, 0.02, 0.08, 0.05, 0.06]
    let shapes = CurveFactorShapes(curveMaturity: 10)
    for maturity in 1...10 {
      let years = Double(maturity)
      let loadings = shapes.loadings(maturity: years)
      let slope = before.enumerated().map {
        $1 + 0.01 * shapes.loadings(maturity: Double($0 + 1)).slope
      }
      let steeper = parts(years, from: before, to: slope, counting: .priceOnly)
      let curvature = before.enumerated().map {
        $1 + 0.01 * shapes.loadings(maturity: Double($0 + 1)).curvature
      }
      let bent = parts(years, from: before, to: curvature, counting: .priceOnly)
      let because = "ten years × roundings of yields below 0.1"
      expectClose(steeper.slope, -years * 0.01 * loadings.slope, within: 2e-15, because: because)
      expectClose(
        [steeper.level, steeper.curvature, steeper.remainder], [0, 0, 0], within: 2e-15,
        because: because)
      expectClose(
        bent.curvature, -years * 0.01 * loadings.curvature, within: 2e-15, because: because)
      expectClose(
        [bent.level, bent.slope, bent.remainder], [0, 0, 0], within: 2e-15, because: because)
    }
  }

  @Test("The parts add up to the log return on any two curves", arguments: bondConventions)
  func addUp(choice: BondReturn, shortEnd: ShortEnd) {
    for seed in 1...50 as ClosedRange<UInt64> {
      let random = RandomCurves(
        seed: seed, count: 2, largest: 2 + Int(seed) % 12, shortEnd: shortEnd)
      let (before, after) = (random.curves.curve(row: 0), random.curves.curve(row: 1))
      for maturity in [0.1, 1, 1.3, 2] {
        let bond = ZeroCouponBond(maturity: maturity)
        expectClose(
          bond.logReturnParts(from: before, to: after, counting: choice).total,
          bond.logReturn(from: before, to: after, counting: choice), within: 1e-15,
          because: "two years × roundings of yields below 0.2 and of their parts (seed \(seed))")
      }
    }
  }
}
