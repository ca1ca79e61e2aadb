import Testing

@testable import Reporting

@Suite("A statistic in words")
struct StatisticTextTests {
  private func difference(_ name: String, _ from: StatisticValue, _ to: StatisticValue) -> String {
    let compared = ComparedStatistic(group: "g", strategy: "s", name: name, values: [from, to])
    return StatisticText(of: name).text(of: compared.differences[0], between: [from, to])
  }

  @Test("Numbers are rounded as in the Sharpe table, differences have a sign")
  func rounding() {
    #expect(StatisticText(of: "mean").text(of: .number(0.012345678)) == "1.2346")
    #expect(StatisticText(of: "averageWeights.long").heading == "avg. weight long %")
    #expect(difference("sharpeRatio", .number(0.25), .number(0.5)) == "+0.2500")
    #expect(difference("maximumDrawdown", .number(0.25), .number(0.125)) == "-12.50")
    #expect(difference("rolls", .count(1000), .count(3500)) == "+2,500")
  }

  @Test("A difference that is too small to show does not look like none")
  func tiny() {
    #expect(difference("sharpeRatio", .number(0.5), .number(0.5 + 1e-12)) == "+<0.0001")
    #expect(difference("turnover", .number(1 + 1e-12), .number(1)) == "-<0.01")
    #expect(difference("turnover", .number(1), .number(1)) == "0")
  }

  @Test("What is undefined or missing in one run has no difference")
  func none() {
    #expect(difference("sharpeRatio", .undefined(reason: "x"), .number(1)) == "n/a")
    #expect(difference("sharpeRatio", .number(1), .missing) == "-")
  }
}
