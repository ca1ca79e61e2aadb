import Econometrics
import Glibc
import TestSupport
import Testing

@Suite("Moments")
struct MomentsTests {
  let values: [Double] = [1, 2, 3, 6]  // distances from the mean: -2, -1, 0, 3

  @Test("Moments of four values, by hand")
  func byHand() throws {
    #expect(values.mean == 3)
    expectClose(try #require(values.variance), 14.0 / 3, relative: 1e-15, because: "14 / (4 - 1)")
    expectClose(
      try #require(values.standardDeviation), (14.0 / 3).squareRoot(), relative: 1e-15,
      because: "the root of the variance")
    expectClose(
      try #require(values.skewness), 4.5 / pow(3.5, 1.5), relative: 1e-15,
      because: "m₃ = (-8 - 1 + 27) / 4, m₂ = 14 / 4")
    #expect(values.kurtosis == 2)  // m₄ = (16 + 1 + 81) / 4 = 24.5 = 2 × 3.5²
  }

  @Test("Equal values have that mean and deviation 0 exactly", arguments: [0.1, 1e-9, -7.3, 1e300])
  func equalValues(value: Double) {
    let equal = Array(repeating: value, count: 1000)
    #expect(equal.mean == value)
    #expect(equal.variance == 0)
    #expect(equal.standardDeviation == 0)
    #expect(equal.skewness == nil)
    #expect(equal.kurtosis == nil)
  }

  @Test("Too few values have no moments")
  func tooFew() {
    #expect([Double]().mean == nil)
    #expect([5.0].mean == 5)
    #expect([5.0].variance == nil)
    #expect([5.0].standardDeviation == nil)
    #expect([Double]().skewness == nil)
  }

  // The construction of NIST's NumAcc4: 10000000.1 to .3 alternating, certified deviation 0.1.
  @Test("A small deviation around a large mean keeps its digits")
  func largeMean() throws {
    let values = [10_000_000.2] + (0..<1000).map { $0 % 2 == 0 ? 10_000_000.1 : 10_000_000.3 }
    expectClose(try #require(values.mean), 10_000_000.2, relative: 1e-15, because: "certified")
    expectClose(
      try #require(values.standardDeviation), 0.1, within: 2e-9,
      because: "certified; the values themselves are rounded by up to 1e-9")
  }

  @Test("A slice has the moments of its own values")
  func slices() {
    let longer: [Double] = [99, 1, 2, 3, 6, 99]
    #expect(longer[1..<5].standardDeviation == values.standardDeviation)
    #expect(longer[1..<5].mean == 3)
  }
}
