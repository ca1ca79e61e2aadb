import Performance
import TestSupport
import Testing
import TimeSeries

@Suite("Statistics by other tools' conventions")
struct PeerStatisticsTests {
  /// Two returns of mean 0.25 and squared deviations of 0.125 together; the value goes from 1 over 0.5 to 1.
  static var fallAndRise: (PeerConvention) -> PeerStatistics { statistics(of: [-0.5, 1]) }

  /// The statistics of returns whose closes are consecutive days from 2001-01-02 on, the last one excepted.
  static func statistics(of returns: [Double], to lastDay: Int? = nil) -> (PeerConvention)
    -> PeerStatistics
  {
    let first = Day(iso: "2001-01-02")!
    var closes = (0..<returns.count).map { first.advanced(by: $0) }
    closes.append(first.advanced(by: lastDay ?? returns.count))
    let sample = PeerSample(of: returns[...], between: closes)
    return { PeerStatistics(of: sample, by: $0) }
  }

  @Test("The packages themselves print these numbers", arguments: PeerFixture.printed)
  func packages(convention: PeerConvention, printed: [Double]) throws {
    let sample = PeerSample(of: PeerFixture.returns[...], between: PeerFixture.closes)
    let found = PeerStatistics(of: sample, by: convention)
    expectClose(
      try [
        found.sharpeRatio.get(), found.volatility.get(), found.annualReturn.get(),
        found.maximumDrawdown.get(),
      ], printed, relative: 1e-12,
      because:
        "fifteen products and sums in another order; differences of values near one lose two digits"
    )
  }

  @Test("numpy by hand divides by n")
  func numpy() throws {
    // Deviations from 0.25 are 0.75 twice.
    let found = Self.fallAndRise(.numpy)
    let root = 252.0.squareRoot()
    expectClose(
      try found.sharpeRatio.get(), root / 3, relative: 1e-15, because: "0.25 / 0.75 √252")
    expectClose(
      try found.volatility.get(), 0.75 * root, relative: 1e-15, because: "one root and product")
    #expect(found.annualReturn == .success(63))
  }

  @Test(
    "Most divide by n - 1 and multiply by √252, vectorbt by √365",
    arguments: [
      (PeerConvention.empyrical, 252.0), (.quantstats, 252), (.ffn, 252),
      (.performanceAnalytics, 252),
      (.vectorbt, 365),
    ])
  func arithmetic(convention: PeerConvention, days: Double) throws {
    // The sum of squares is 1.125, and so is the variance.
    let found = Self.fallAndRise(convention)
    let deviation = 1.125.squareRoot()
    expectClose(
      try found.sharpeRatio.get(), 0.25 / deviation * days.squareRoot(), relative: 1e-15,
      because: "two roots, a quotient and a product")
    expectClose(
      try found.volatility.get(), deviation * days.squareRoot(), relative: 1e-15,
      because: "two roots and a product")
  }

  @Test("bt adds a first return of 0")
  func bt() throws {
    // 0, -1/2 and 1 have mean 1/6 and squared deviations of 1.25 - 3/36 = 7/6 together.
    let found = Self.fallAndRise(.bt)
    let deviation = (7.0 / 12).squareRoot()
    expectClose(
      try found.sharpeRatio.get(), 252.0.squareRoot() / 6 / deviation, relative: 1e-15,
      because: "two roots, quotients and a product")
    expectClose(
      try found.volatility.get(), deviation * 252.0.squareRoot(), relative: 1e-15,
      because: "two roots and a product")
  }

  @Test(
    "backtrader takes the returns of calendar years, less one percent, and divides by the years")
  func backtrader() throws {
    // 2001 ends at 1.25 (a quarter up), 2002 at 0.9375 (a quarter down): mean 0, deviation 1/4.
    let closes = ["2001-06-01", "2001-12-31", "2002-03-01", "2002-07-01"].map { Day(iso: $0)! }
    let sample = PeerSample(of: [0.25, -0.5, 0.5], between: closes)
    let found = PeerStatistics(of: sample, by: .backtrader)
    expectClose(try found.sharpeRatio.get(), -0.04, relative: 1e-15, because: "-0.01 / 0.25")
    #expect(found.volatility == .success(0.25))
  }

  @Test("LEAN compounds the mean daily return, and subtracts the rate of its own table")
  func lean() throws {
    // Mean 0, variance 2/64; before 2003 the rate is 2.25 percent.
    let found = Self.statistics(of: [0.125, -0.125])(.lean)
    expectClose(
      try found.sharpeRatio.get(), -0.0225 / (252.0 / 32).squareRoot(), relative: 1e-15,
      because: "a root and a quotient")
    let rising = Self.statistics(of: [0.01, 0.03])(.lean)
    expectClose(
      try rising.sharpeRatio.get(),
      (146.97493743995304 - 1 - 0.0225) / (252 * 2e-4).squareRoot(), relative: 1e-12,
      because: "1.02^252 from forty-digit decimals; the power of a mean with a rounding of its own")
  }

  @Test("Growth is by the year that each tool counts")
  func growth() throws {
    // 252 returns are a year for most, 365 for vectorbt, 251 with one bar more for backtrader.
    let flat = { (count: Int) in [Double](repeating: 0, count: count - 1) + [0.25] }
    for convention in [PeerConvention.empyrical, .quantstats, .performanceAnalytics] {
      #expect(Self.statistics(of: flat(252))(convention).annualReturn == .success(0.25))
    }
    #expect(Self.statistics(of: flat(365))(.vectorbt).annualReturn == .success(0.25))
    #expect(Self.statistics(of: flat(251))(.backtrader).annualReturn == .success(0.25))
    // Four years have 1461 days, two of LEAN's 730; bt begins a day before the first close.
    #expect(Self.statistics(of: [3, 3], to: 1461)(.ffn).annualReturn == .success(1))
    #expect(Self.statistics(of: [3, 3], to: 1460)(.bt).annualReturn == .success(1))
    #expect(Self.statistics(of: [1, 1], to: 730)(.lean).annualReturn == .success(1))
  }

  @Test("A fall on the first day is a drawdown, but not for numpy by hand and vectorbt")
  func drawdown() {
    for convention in PeerConvention.allCases {
      let withoutStart = [.numpy, .vectorbt].contains(convention)
      let found = Self.statistics(of: [-0.5, 1, -0.25])(convention)
      #expect(
        found.maximumDrawdown == .success(withoutStart ? 0.25 : 0.5), "\(convention.tool)")
    }
  }

  @Test("Returns that never vary have no Sharpe ratio in any tool, for a reason")
  func flat() {
    let found = Self.statistics(of: [0.1, 0.1, 0.1])
    for convention in PeerConvention.allCases where convention != .backtrader && convention != .bt {
      #expect(found(convention).sharpeRatio == .failure(.neverVaries), "\(convention.tool)")
    }
    #expect(found(.backtrader).sharpeRatio == .failure(.tooFewYears(have: 1, need: 2)))
  }

  @Test("One return has no deviation with divisor n - 1")
  func single() {
    let found = Self.statistics(of: [0.5])
    #expect(found(.empyrical).volatility == .failure(.tooFewReturns(have: 1, need: 2)))
    #expect(found(.empyrical).sharpeRatio == .failure(.tooFewReturns(have: 1, need: 2)))
    #expect(found(.numpy).volatility == .success(0))
    #expect(found(.numpy).sharpeRatio == .failure(.tooFewReturns(have: 1, need: 2)))
  }

  @Test("Where closes are further apart, tools of daily statistics have none")
  func notDaily() {
    let closes = ["2001-01-31", "2001-02-28", "2001-03-30"].map { Day(iso: $0)! }
    let sample = PeerSample(of: [0.25, -0.125], between: closes)
    for convention in [PeerConvention.ffn, .bt, .performanceAnalytics] {
      let found = PeerStatistics(of: sample, by: convention)
      #expect(found.sharpeRatio == .failure(.notDaily))
      #expect(found.volatility == .failure(.notDaily))
    }
    #expect(
      Undefined.notDaily.description == "most closes are more than a day apart")
  }

  @Test("A value of less than nothing has no rate of growth, and a huge one no number")
  func extremes() {
    let lost = Self.statistics(of: [-1.5, 0.1])
    #expect(lost(.empyrical).annualReturn == .failure(.worthless))
    #expect(lost(.vectorbt).maximumDrawdown == .failure(.worthless))
    #expect(lost(.backtrader).sharpeRatio == .failure(.worthless))
    #expect(lost(.backtrader).volatility == .failure(.worthless))
    #expect(Self.statistics(of: [99, 0])(.ffn).annualReturn == .failure(.tooLarge))
  }
}
