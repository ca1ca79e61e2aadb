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
}
