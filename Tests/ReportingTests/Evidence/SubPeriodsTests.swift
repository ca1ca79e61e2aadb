import Inference
import Performance
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("Results in parts of the sample")
struct SubPeriodsTests {
  /// Months from January 1989 on, and their returns' results by decade.
  private func decades(_ values: [Double], lags: Int = 0) throws -> SubPeriods {
    let days = values.indices.map { Month(year: 1989 + $0 / 12, month: 1 + $0 % 12).lastDay }
    let split = try #require(SampleSplit.all(of: days, isSimulated: true).first)
    return SubPeriods(
      of: ExcessReturns(values: values, periodsPerYear: 12), split: split, lags: lags)
  }

  /// Twelve returns of 1 % and 3 % in turn end in the 1980s, twelve of -1 % and 1 % in the 1990s. Each part's mean
  /// has the variance 0.01² / 12, so that the statistic is 0.02² / (2 × 0.01² / 12) = 24.
  @Test("By hand: the parts' means, deviations and ratios, and the test that the means are equal")
  func byHand() throws {
    let document = try decades((0..<24).map { ($0 < 12 ? 0.02 : 0) + ($0 % 2 == 0 ? -0.01 : 0.01) })
      .document
    #expect(document["by"] == "decade")
    let parts = try #require(document["parts"]?.elements)
    #expect(parts.map { $0.text("name") } == ["1980s", "1990s"])
    #expect(parts.map { $0["periods"] } == [12, 12])
    let deviation = 0.01 * (12.0 / 11 * 12).squareRoot()
    for (part, mean) in zip(parts, [0.24, 0]) {
      expectClose(
        try ["mean", "standardDeviation", "sharpeRatio"].map { try #require(part.double($0)) },
        [mean, deviation, mean / deviation], within: 1e-14, because: "a dozen roundings")
    }
    let test = try #require(document["equalMeans"])
    expectClose(
      try #require(test.double("statistic")), 24, within: 1e-12, because: "a dozen roundings")
    #expect(test["degreesOfFreedom"] == 1)
    #expect(document["leftOut"] == nil)
    #expect(document.namesOfNulls.isEmpty)
  }

  @Test(
    "A part that is too short for the tests is named with the reason, and so are tests of one part")
  func tooShort() throws {
    let document = try decades((0..<15).map { $0 % 2 == 0 ? -0.01 : 0.02 }).document
    #expect(document.texts("leftOut") == ["1990s: only 3 of at least 10 returns"])
    #expect(document["equalMeans"] == .null)
    #expect(
      document.text("equalMeansReason")
        == "only 1 of at least 2 parts of the sample that can be compared")
    #expect(document.namesOfNullsWithoutReason.isEmpty)
  }

  @Test("Parts of one return, and of returns that never vary, have no ratio, and a reason")
  func undefined() throws {
    let one = try decades((0..<13).map { $0 % 2 == 0 ? -0.01 : 0.02 }).document
    #expect(one.namesOfNulls.contains("standardDeviation"))
    #expect(one.namesOfNullsWithoutReason.isEmpty)
    #expect(one["parts"]?.elements?[1].text("sharpeRatioReason") == "only 1 of at least 2 returns")
    let flat = try decades([Double](repeating: 0, count: 24)).document
    #expect(flat["parts"]?.elements?[0]["standardDeviation"] == .number(0))
    #expect(flat["parts"]?.elements?[0].text("sharpeRatioReason") == "returns never vary")
    #expect(flat.texts("leftOut").count == 2)
    #expect(flat.namesOfNullsWithoutReason.isEmpty)
  }
}
