import Inference
import Performance
import TestSupport
import Testing

@Suite("Equality across parts of a sample")
struct SamplePartsTests {
  @Test("Equal means: numpy's Wald test of all parts jointly", arguments: PartsFixture.equalMeans)
  func means(periods: Int, parts: Int, lags: Int, expected: [Double]) throws {
    let test = try SampleParts(
      of: Self.returns(periods), numbers: Self.scattered(periods, over: parts), lags: lags
    ).equalMeans()
    expect(test, expected)
  }

  @Test(
    "Equal Sharpe ratios: numpy's Wald test by the delta method",
    arguments: PartsFixture.equalSharpeRatios)
  func sharpeRatios(periods: Int, parts: Int, lags: Int, expected: [Double]) throws {
    let test = try SampleParts(
      of: Self.returns(periods), numbers: Self.scattered(periods, over: parts), lags: lags
    ).equalSharpeRatios()
    expect(test, expected)
  }

  @Test("Two halves of a known difference, by hand")
  func byHand() throws {
    // ±1 and 1 ± 1, ten each: means 0 and 1 with variances 1/10 each, so 1 / (2/10).
    let values = Array(
      [[-1.0, 1], [0, 2]].map { pair in (0..<10).map { pair[$0 % 2] } }.joined())
    let test = try SampleParts(
      of: DrawnReturns.monthly(values), numbers: (0..<20).map { $0 / 10 }, lags: 0
    ).equalMeans()
    expectClose(test.statistic, 5, relative: 1e-14, because: "twenty sums")
    #expect(test.degreesOfFreedom == 1)
  }

  @Test("Another unit of returns changes nothing")
  func scale() throws {
    let parts = Self.scattered(300, over: 3)
    let percent = DrawnReturns.monthly(Self.returns(300).values.map { 100 * $0 })
    let (small, large) = (
      try SampleParts(of: Self.returns(300), numbers: parts, lags: 4).equalSharpeRatios(),
      try SampleParts(of: percent, numbers: parts, lags: 4).equalSharpeRatios()
    )
    expectClose(
      large.statistic, small.statistic, relative: 1e-11, because: "300 products rounded anew")
  }

  @Test("Parts too short or flat are named and left out")
  func leftOut() throws {
    var values = Self.returns(100).values
    for place in 40..<60 { values[place] = 0.001 }
    let parts = (0..<100).map { $0 < 40 ? 0 : $0 < 60 ? 1 : $0 < 95 ? 2 : 3 }
    let sample = SampleParts(of: DrawnReturns.monthly(values), numbers: parts, lags: 2)
    #expect(sample.leftOut.map(\.part) == [1, 3])
    #expect(sample.leftOut.map(\.reason) == [.neverVaries, .tooFewReturns(have: 5, need: 10)])
    #expect(try sample.equalMeans().degreesOfFreedom == 1)
  }

  @Test("One part has nothing to be equal to")
  func undefined() {
    #expect(throws: Undefined.tooFewParts(have: 1, need: 2)) {
      try SampleParts(of: Self.returns(40), numbers: Array(repeating: 0, count: 40), lags: 2)
        .equalMeans()
    }
    #expect(throws: Undefined.tooFewParts(have: 0, need: 2)) {
      try SampleParts(of: Self.returns(40), numbers: Array(repeating: nil, count: 40), lags: 2)
        .equalSharpeRatios()
    }
    #expect(
      Undefined.tooFewParts(have: 1, need: 2).description
        == "only 1 of at least 2 parts of the sample that can be compared")
  }

  private func expect(_ test: EqualityTest, _ expected: [Double]) {
    let found = [test.statistic, Double(test.degreesOfFreedom), test.p]
    expectClose(found, expected, relative: 1e-10, because: "up to 3,000 sums in other orders")
  }

  private static func returns(_ periods: Int) -> ExcessReturns {
    DrawnReturns.monthly(DrawnReturns.values(seed: 3, count: periods))
  }

  /// Part numbers that the Python program gives as well.
  private static func scattered(_ periods: Int, over parts: Int) -> [Int?] {
    (0..<periods).map { $0 % 11 == 10 ? nil : ($0 / 5 + $0 * $0) % parts }
  }
}
