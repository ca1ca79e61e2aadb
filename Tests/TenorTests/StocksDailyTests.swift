import Performance
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Configuration

@Suite("The stock market on its own days", .needsRealFiles)
struct StocksDailyTests {
  @Test("Excess returns over the bill on every stock day after the sample's first day")
  func statistics() throws {
    let days = try TestMarket.real.sample.calendar.days
    let factors = try #require(TestMarket.real.inputs.factors)
    let within = { (series: Series) in
      series.observed(from: days[0].advanced(by: 1), through: days.last).values
    }
    let excess = ExcessReturns(
      values: zip(within(factors.market), within(factors.bill)).map(-), periodsPerYear: 252)
    let found: JSONDocument = [
      "mean": try .number(excess.annualizedMean),
      "std": try .number(excess.annualizedStandardDeviation),
      "sharpe": .number(try excess.sharpeRatio.get()),
      "nobs": .integer(excess.values.count),
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("stocksDaily"))
  }
}
