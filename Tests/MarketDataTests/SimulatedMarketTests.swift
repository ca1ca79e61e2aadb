import Glibc
import MarketData
import TestSupport
import Testing
import TimeSeries

@Suite("The simulated market")
struct SimulatedMarketTests {
  private static let simulated = SimulatedMarket()
  let market = simulated

  @Test("The same seed gives the same market, another seed another")
  func seeds() {
    let again = SimulatedMarket(seed: 1971)
    #expect(again.yields == market.yields)
    #expect(again.market == market.market)
    #expect(again.bill == market.bill)
    let other = SimulatedMarket(seed: 1972)
    #expect(other.yields[9].values != market.yields[9].values)
    #expect(other.market.values != market.market.values)
  }

  @Test("Fewer maturities are the same values")
  func fewerMaturities() {
    let short = SimulatedMarket(largestMaturity: 10)
    #expect(short.yields == Array(market.yields.prefix(10)))
    #expect(short.market == market.market)
    #expect(short.bill == market.bill)
    #expect(short.zeroYieldExtract() == market.zeroYieldExtract())
  }

  @Test("Curve and stocks each have days that the other lacks")
  func calendars() {
    let (curve, stocks) = (Set(market.yields[9].days), Set(market.market.days))
    #expect(stocks.subtracting(curve).count > 100)
    #expect(curve.subtracting(stocks).count == 5)
    #expect(market.bill.days == market.market.days)
  }

  @Test(
    "Yields and bills are positive, yields under a fifth", arguments: [1971, 1, 2, 3] as [UInt64])
  func positive(seed: UInt64) throws {
    let market = SimulatedMarket(seed: seed)
    for series in market.yields {
      #expect(try #require(series.values.min()) >= 0.001)
      #expect(try #require(series.values.max()) < 0.2)
    }
    #expect(try #require(market.bill.values.min()) > 0)
  }

  @Test("The level of yields rises into the early eighties and falls for forty years")
  func level() {
    let averages = [1961...1966, 1971...1976, 1979...1984, 1995...2000, 2015...2021].map {
      mean(of: market.yields[9], in: $0)
    }
    #expect(averages[0] < averages[1] && averages[1] < averages[2])
    #expect(averages[2] > averages[3] && averages[3] > averages[4])
    #expect(averages[2] > 0.1 && averages[4] < 0.05)
  }

  @Test("The ten-year zero's rolling beta has the sign and about the size of its decade")
  func betas() throws {
    let betas = rollingBetas(window: 63)
    let average = { (years: ClosedRange<Int>) -> Double in
      let chosen = betas.filter { years.contains($0.day.date.year) }.map(\.beta)
      return chosen.reduce(0, +) / Double(chosen.count)
    }
    // A decade has about 40 separate windows whose betas scatter by 0.15: the error is near 0.03.
    let reason = "designed beta, and over three standard errors of a decade's average"
    expectClose(average(1971...1979), 0.02, within: 0.1, because: reason)
    expectClose(average(1982...1990), 0.5, within: 0.1, because: reason)
    expectClose(average(2000...2012), -0.28, within: 0.1, because: reason)
    expectClose(average(2013...2023), -0.27, within: 0.1, because: reason)
  }

  /// The average of a series over whole years.
  private func mean(of series: Series, in years: ClosedRange<Int>) -> Double {
    let values = zip(series.days, series.values).filter { years.contains($0.0.date.year) }.map(\.1)
    return values.reduce(0, +) / Double(values.count)
  }

  /// Slope of the ten-year zero's return, rolled daily, on the stocks', for every fifth window.
  private func rollingBetas(window: Int) -> [(day: Day, beta: Double)] {
    let days = [market.yields[9].days, market.market.days].commonDays
    let stocks = market.market.compounded(onto: days).returns
    let bonds = tenYearReturns(on: days)
    return stride(from: window, through: stocks.count, by: 5).map { end in
      (days[end], slope(of: bonds[end - window..<end], on: stocks[end - window..<end]))
    }
  }

  private func tenYearReturns(on days: [Day]) -> [Double] {
    let tenth = Dictionary(
      uniqueKeysWithValues: zip(market.yields[9].days, market.yields[9].values))
    let ninth = Dictionary(
      uniqueKeysWithValues: zip(market.yields[8].days, market.yields[8].values))
    return zip(days, days.dropFirst()).map { bought, sold in
      let held = sold.years(since: bought)
      let soldYield = held * ninth[sold]! + (1 - held) * tenth[sold]!
      return expm1(10 * tenth[bought]! - (10 - held) * soldYield)
    }
  }

  private func slope(of y: ArraySlice<Double>, on x: ArraySlice<Double>) -> Double {
    let xMean = x.reduce(0, +) / Double(x.count)
    let products = zip(x, y).reduce(0) { $0 + ($1.0 - xMean) * $1.1 }
    return products / x.reduce(0) { $0 + ($1 - xMean) * ($1 - xMean) }
  }
}
