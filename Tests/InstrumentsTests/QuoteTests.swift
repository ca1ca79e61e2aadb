import Instruments
import TestSupport
import Testing
import TimeSeries

@Suite("Users' series")
struct QuoteTests {
  let days = (0..<4).map { Day(number: Int32($0)) }

  @Test("Prices give ratios, returns and percents what they say")
  func kinds() throws {
    let prices = Series(name: "price", days: days, values: [100, 110, 99, 99])
    let decimals = Series(name: "return", days: days, values: [0.5, 0.1, -0.1, 0])
    let percents = Series(name: "percent", days: days, values: [50, 10, -10, 0])
    for (quote, series) in [
      (Quote.price, prices), (.simpleReturn, decimals), (.percentReturn, percents),
    ] {
      let returns = try quote.returns(of: series, on: days, aligned: .span).returns
      expectClose(returns, [0.1, -0.1, 0], within: 1e-16, because: "one division")
    }
  }

  @Test("A price of zero and a return below -100 % are refused with their day")
  func impossible() {
    let prices = Series(name: "spy.csv: Close", days: days, values: [100, 0, 99, 99])
    let error = #expect(throws: QuoteError.self) {
      try Quote.price.returns(of: prices, on: days, aligned: .span)
    }
    #expect(error?.description == "spy.csv: Close on 1970-01-02: 0.0; a price must be above 0")
    let returns = Series(name: "r", days: days, values: [0, -1.5, 0, 0])
    #expect(throws: QuoteError.self) {
      try Quote.simpleReturn.returns(of: returns, on: days, aligned: .span)
    }
  }

  @Test("A rate is earned from its own day on, over actual days")
  func rates() throws {
    let week = [0, 1, 4].map { Day(number: $0) }
    let rates = Series(name: "q", days: week, values: [3.6, 7.2, 99])
    let returns = try Quote.rate(.actual360).returns(of: rates, on: week, aligned: .span).returns
    // 3.6 % x 1 / 360, then 7.2 % x 3 / 360; the last rate has earned nothing yet.
    expectClose(returns, [0.0001, 0.0006], within: 1e-18, because: "by hand, three roundings")
    let other = try Quote.rate(.actual365).returns(of: rates, on: week, aligned: .span).returns
    expectClose(
      other, [0.036 / 365, 0.072 * 3 / 365], within: 1e-18, because: "by hand, three roundings")
  }

  @Test("A discount rate earns what its bill gains when it is sold at the same discount")
  func discountRates() throws {
    let bill = Series(name: "q", days: days, values: [4, 4, 8, 0])
    let returns = try Quote.discountRate(billDays: 90).returns(of: bill, on: days, aligned: .span)
      .returns
    // Bought at 1 - 4 % x 90 / 360 = 0.99, worth 1 - 4 % x 89 / 360 a day later.
    expectClose(
      returns, [1 / 8910, 1 / 8910, 1 / 4410], within: 1e-18,
      because: "by hand: 0.04 / 360 over 0.99, and 0.08 / 360 over 0.98")
  }

  @Test("A yield buys a zero that is a little shorter when it is valued")
  func yields() throws {
    let days = [0, 731].map { Day(number: $0) }  // 731 / 365.25 years
    let yields = Series(name: "y", days: days, values: [5, 4])
    let returns = try Quote.yield(maturity: 10).returns(of: yields, on: days, aligned: .span)
      .returns
    expectClose(
      returns, [0.19728292096666955], within: 1e-15,
      because: "exp(10 x 0.05 - (10 - 731 / 365.25) x 0.04) - 1, by Python")
    #expect(throws: QuoteError.self) {
      try Quote.yield(maturity: 2).returns(of: yields, on: days, aligned: .span)
    }
  }

  @Test("What lies outside the calendar is not looked at")
  func outside() throws {
    let prices = Series(name: "price", days: days, values: [0, 100, 110, -1])
    let within = try Quote.price.returns(of: prices, on: Array(days[1...2]), aligned: .span)
    expectClose(within.returns, [0.1], within: 1e-16, because: "one division")
    let returns = Series(name: "return", days: days, values: [-5, -7, 0.5, -9])
    // The first day's return was earned before the calendar begins.
    let kept = try Quote.simpleReturn.returns(
      of: returns, on: Array(days[1...2]), aligned: .span)
    #expect(kept.returns == [0.5])
  }
}
