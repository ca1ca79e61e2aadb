import Glibc
import Instruments
import MarketData
import Testing
import TimeSeries

@testable import Configuration

@Suite("Whether a column can be what its quote says")
struct QuoteCheckTests {
  private func warnings(
    _ values: [Double], as quote: Quote, days: [Day]? = nil, column: String = "SPY"
  ) throws -> [String] {
    let series = Series(
      name: column, days: days ?? MadeUpSeries.weekdays(values.count), values: values)
    return try QuoteCheck(series, file: "p.csv", column: column, quote: quote)?.warnings().map(
      \.text)
      ?? []
  }

  private func refusal(
    _ values: [Double], as quote: Quote, column: String = "SPY"
  ) -> String? {
    do {
      _ = try warnings(values, as: quote, column: column)
      return nil
    } catch { return "\(error)" }
  }

  /// Mean and deviation a day of a stock, a bond fund, a note fund, a leveraged fund and a coin.
  static let markets: [(mean: Double, deviation: Double)] = [
    (0.0004, 0.011), (0.0001, 0.004), (0.00005, 0.001), (0.001, 0.033), (0.001, 0.04),
  ]

  @Test("Ordinary daily series raise nothing, whatever the seed", arguments: markets)
  func ordinaryDaily(_ market: (mean: Double, deviation: Double)) throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let count = [60, 500, 2500][Int(seed % 3)]
      let returns = MadeUpSeries.returns(
        count, mean: market.mean, deviation: market.deviation, seed: seed)
      #expect(try warnings(MadeUpSeries.prices(returns), as: .price) == [], "seed \(seed)")
      #expect(try warnings(returns, as: .simpleReturn) == [], "seed \(seed)")
      #expect(
        try warnings(returns.map { $0 * 100 }, as: .percentReturn) == [], "seed \(seed)")
    }
  }

  @Test("Ordinary monthly series raise nothing")
  func ordinaryMonthly() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let days = MadeUpSeries.monthEnds(240)
      let returns = MadeUpSeries.returns(240, mean: 0.008, deviation: 0.045, seed: seed)
      #expect(try warnings(MadeUpSeries.prices(returns), as: .price, days: days) == [])
      #expect(try warnings(returns, as: .simpleReturn, days: days) == [])
      #expect(try warnings(returns.map { $0 * 100 }, as: .percentReturn, days: days) == [])
    }
  }

  @Test("What cash earns raises nothing, near zero neither")
  func cash() throws {
    for mean in [0.05, 2, 5] {
      let rates = MadeUpSeries.rates(2500, mean: mean, seed: 3)
      let bill = rates.map { $0 / 100 / 252 }
      #expect(try warnings(bill, as: .simpleReturn, column: "bill") == [])
      #expect(try warnings(bill.map { $0 * 100 }, as: .percentReturn, column: "bill") == [])
      #expect(try warnings(MadeUpSeries.prices(bill), as: .price, column: "bill") == [])
    }
    let named = MadeUpSeries.rates(500, mean: 4, seed: 7).map { $0 / 100 / 252 }
    #expect(try warnings(named, as: .simpleReturn, column: "risk.free.rate") == [])
    #expect(try warnings([0, 0, 0, 0], as: .simpleReturn) == [])
    #expect(try warnings([0.0001, 0.0001, 0.0001], as: .simpleReturn) == [])
  }

  @Test("A few round numbers raise nothing")
  func few() throws {
    #expect(try warnings([100, 101, 99.5], as: .price) == [])
    #expect(try warnings([2500, 2525, 2512.5], as: .price) == [])
    #expect(try warnings([0.01, -0.02, 0.03], as: .simpleReturn) == [])
    #expect(try warnings([1, -0.5, 0.4, 0.2], as: .percentReturn) == [])
    #expect(try warnings([10], as: .price) == [])
    #expect(try warnings([], as: .price) == [])
  }

  @Test("Prices as returns are refused")
  func pricesAsReturns() {
    let prices = [60.02, 61, 60.5, 61.2, 62, 61.4, 61.9]
    #expect(
      refusal(prices, as: .simpleReturn)
        == "p.csv SPY: 60.02 on 2010-01-04 as a return is 6002 %; did you mean \"quote\": \"price\"?"
    )
    #expect(
      refusal(prices, as: .percentReturn)
        == "p.csv SPY: 60.02 on 2010-01-04 as a percent-return is 60.0 %; did you mean \"quote\": \"price\"?"
    )
    for start in [1.1, 12, 4000] {
      let long = MadeUpSeries.prices(
        from: start, MadeUpSeries.returns(500, mean: 0, deviation: 0.01, seed: 5))
      #expect(
        refusal(long, as: .simpleReturn)?.contains("did you mean \"quote\": \"price\"?") == true)
    }
  }

  @Test("Percents as decimals are refused or warned of")
  func percentAsDecimals() throws {
    #expect(
      refusal([0.5, -1.2, 0.3, 0.8, -0.4, 0.2], as: .simpleReturn)
        == "p.csv SPY: -1.2 on 2010-01-05 as a return is -120 %; a return below -100 % (as a decimal, below -1) "
        + "loses more than everything; did you mean \"quote\": \"percent-return\"?")
    #expect(
      try warnings([0.5, -0.2, 0.3, 0.8, -0.4, 0.2], as: .simpleReturn).first?
        .hasSuffix("did you mean \"quote\": \"percent-return\"?") == true)
  }

  @Test(
    "Decimals as percents are warned of, daily, monthly and annual", arguments: markets.dropLast())
  func decimalsAsPercent(_ market: (mean: Double, deviation: Double)) throws {
    for (count, steps, days) in [
      (60, 1.0, MadeUpSeries.weekdays(60)), (500, 1, MadeUpSeries.weekdays(500)),
      (120, 21, MadeUpSeries.monthEnds(120)),
    ] {
      let returns = MadeUpSeries.returns(
        count, mean: market.mean * steps, deviation: market.deviation * steps.squareRoot(), seed: 8)
      let found = try warnings(returns, as: .percentReturn, days: days)
      #expect(found.count == 1)
      #expect(found.first?.contains("are these decimals?") == true, "\(market) \(count)")
    }
  }

  @Test("Yields and rates as prices or returns are warned of")
  func rates() throws {
    let yields = MadeUpSeries.rates(300, mean: 2.2, seed: 4)
    #expect(
      try warnings(yields, as: .price, column: "DGS10") == [
        "p.csv DGS10 looks like a yield or yearly rate, not like a price (\(yields[0]) on 2010-01-04): as a price it would "
          + "earn the rate's own changes; did you mean \"quote\": \"yield\", \"maturity\": 10?"
      ])
    let bills = [Double](repeating: 2.4, count: 40)
    #expect(try warnings(bills, as: .percentReturn, column: "DTB3").count == 1)
    #expect(try warnings(bills, as: .percentReturn, column: "bill").count == 1)
    #expect(try warnings(bills, as: .price, column: "DTB3").count == 2)
    #expect(try warnings(bills.map { $0 / 100 }, as: .simpleReturn, column: "bill").count == 1)
    #expect(try warnings(yields, as: .percentReturn, column: "anything").count == 1)
  }

  @Test("Splits and bad ticks are named with their dates; a crash is none")
  func moves() throws {
    var prices = MadeUpSeries.prices(
      MadeUpSeries.returns(300, mean: 0.0004, deviation: 0.01, seed: 6))
    #expect(try warnings(prices, as: .price) == [])
    for (ratio, words) in [
      (0.25, "as if 1 share had become 4"), (0.5, "1 share had become 2"),
      (2, "2 shares had become 1"),
      (10, "10 shares had become 1"), (0.1, "1 share had become 10"),
      (2.0 / 3, "2 shares had become 3"),
    ] {
      var split = prices
      for row in 100..<300 { split[row] *= ratio }
      let found = try warnings(split, as: .price)
      #expect(found.count == 1)
      #expect(found.first?.contains(words) == true, "\(ratio): \(found)")
      #expect(found.first?.contains("on \(MadeUpSeries.weekdays(300)[100])") == true)
    }
    for tick in [100, 0.01, 0.5, 1.5] {
      var bad = prices
      bad[100] *= tick
      let found = try warnings(bad, as: .price)
      #expect(found.count == 1)
      #expect(found.first?.contains("went back the next time") == true, "\(tick): \(found)")
    }
    for row in 100..<300 { prices[row] *= 0.795 }  // October 1987
    #expect(try warnings(prices, as: .price) == [])
  }

  @Test("A split or a wrong value among returns is named")
  func returnMoves() throws {
    var returns = MadeUpSeries.returns(300, mean: 0.0004, deviation: 0.01, seed: 6)
    returns[100] = -0.75
    #expect(try warnings(returns, as: .simpleReturn).count == 1)
    returns[100] = 99
    #expect(try warnings(returns.map { $0 * 100 }, as: .percentReturn).count == 1)
  }

  @Test("A code for a missing value is refused with its day")
  func codes() {
    for (values, quote) in [
      ([1, -0.5, -99.99, 0.4], Quote.percentReturn), ([0.01, -0.5, -0.9999, 0.4], .simpleReturn),
      ([1, -0.5, -999, 0.4], .percentReturn),
    ] {
      #expect(
        refusal(values, as: quote)?.hasSuffix(
          "; many files write such a number for a missing value: leave the cell empty") == true)
      #expect(refusal(values, as: quote)?.contains("2010-01-06") == true)
    }
  }

  @Test("Prices of 0 and below are refused with their day")
  func notAbove0() {
    #expect(
      refusal([10, 0, 10.1, 10.2], as: .price)
        == "p.csv SPY: 0 on 2010-01-05; a price must be above 0; leave the cell of a missing price empty"
    )
    #expect(
      refusal([0.01, -0.02, 0.013, 0.004], as: .price)
        == "p.csv SPY: -0.02 on 2010-01-05; a price must be above 0; did you mean \"quote\": \"return\"?"
    )
  }

  @Test("A price that never changes is warned of")
  func constant() throws {
    #expect(
      try warnings([100, 100, 100], as: .price) == [
        "p.csv SPY is 100 on all 3 days: a price that never changes earns nothing"
      ])
  }

  @Test("Returns that are added up are warned of as returns")
  func cumulative() throws {
    var sum = 0.0
    let added = MadeUpSeries.returns(300, mean: 0.0004, deviation: 0.01, seed: 9).map { change in
      sum += change
      return sum
    }
    #expect(try warnings(added, as: .simpleReturn).count == 1)
  }

  /// Returns of 500 days in decimals: a bond fund's and a coin's, rounded to so many decimals.
  private func rounded(_ deviation: Double, scale: Double, decimals: Double) -> [Double] {
    MadeUpSeries.returns(500, mean: 0.0002, deviation: deviation, seed: 7).map {
      ($0 * scale * decimals).rounded() / decimals
    }
  }

  @Test("Percents read as decimals and decimals read as percents are told by their size")
  func otherScale() throws {
    let bonds = rounded(0.0012, scale: 100, decimals: 1000)
    let said = try #require(try warnings(bonds, as: .simpleReturn).first)
    #expect(said.hasPrefix("p.csv SPY has a standard deviation of about "))
    #expect(said.contains(" % a year, as if percents were read as decimals: "))
    #expect(said.hasSuffix("did you mean \"quote\": \"percent-return\"?"))
    #expect(try warnings(bonds, as: .percentReturn) == [])
    let coin = rounded(0.03, scale: 1, decimals: 10_000)
    let other = try #require(try warnings(coin, as: .percentReturn).first)
    #expect(other.contains(" % a year, as if decimals were read as percents: "))
    #expect(other.hasSuffix("did you mean \"quote\": \"return\"?"))
    #expect(try warnings(coin, as: .simpleReturn) == [])
  }

  @Test("Gross returns and volumes do not pass for prices")
  func noPrices() throws {
    let gross = MadeUpSeries.returns(300, mean: 0.0004, deviation: 0.01, seed: 3).map { 1 + $0 }
    #expect(
      try warnings(gross, as: .price).map { $0.hasSuffix("are they 1 + return?") } == [true])
    let volumes = MadeUpSeries.returns(300, mean: 0, deviation: 0.6, seed: 4).map { 1e6 * exp($0) }
    let said = try warnings(volumes, as: .price, column: "Volume")
    #expect(said.first?.contains("does not look like prices") == true)
  }

  @Test("Prices are refused as yearly rates")
  func pricesAsRates() {
    let prices = MadeUpSeries.prices(MadeUpSeries.returns(100, mean: 0, deviation: 0.01, seed: 5))
      .map { 2 * $0 }
    #expect(
      refusal(prices, as: .rate(.actual360))?.hasSuffix(
        "percent a year; did you mean \"quote\": \"price\"?") == true)
  }

  @Test("What is called RF is cash: returns where a year of them is small, else a yearly rate")
  func cashByName() throws {
    let months = MadeUpSeries.monthEnds(60)
    let steps = MadeUpSeries.returns(60, mean: 0, deviation: 0.03, seed: 6)
    let returns = steps.indices.map { 0.4 + steps[$0] }.map { ($0 * 100).rounded() / 100 }
    #expect(try warnings(returns, as: .percentReturn, days: months, column: "RF") == [])
    #expect(
      try warnings(returns, as: .price, days: months, column: "RF").first?.hasSuffix(
        "did you mean \"quote\": \"percent-return\"?") == true)
    let rates = steps.map { 2.5 + $0 }.map { ($0 * 100).rounded() / 100 }
    #expect(
      try warnings(rates, as: .price, column: "RF").first?.hasSuffix(
        "did you mean \"quote\": \"rate\"?") == true)
  }

  @Test(
    "The name of a bill's discount rate says for how long it runs",
    arguments: [("DTB3", 91), ("DTB6", 182), ("DTB1YR", 364), ("DTB4WK", 28), ("TB3MS", 91)])
  func bills(name: String, days: Int) throws {
    let rates = (0..<60).map { 4 + Double($0 % 7) / 100 }
    let series = Series(name: name, days: MadeUpSeries.weekdays(60), values: rates)
    let profile = try #require(SeriesProfile(of: series, file: "f.csv", column: name))
    #expect(profile.suggestedQuote == .discountRate(billDays: days))
  }
}
