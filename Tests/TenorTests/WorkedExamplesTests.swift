import Instruments
import TestSupport
import Testing
import TimeSeries

/// The examples of curves and bonds that the tests of single bonds and curves do not
/// reach: through rolled portfolios, and as simple returns.
@Suite("Worked examples of the numerical contract")
struct WorkedExamplesTests {
  private let days = [Day(iso: "1999-01-08")!, Day(iso: "1999-01-11")!]

  private func curves(_ shortEnd: ShortEnd) -> YieldCurveHistory {
    YieldCurveHistory(
      days: days,
      wholeYears: [
        Series(name: "1", days: days, values: [0.047, 0.048]),
        Series(name: "2", days: days, values: [0.05, 0.051]),
      ], shortEnd: shortEnd)
  }

  private func earned(_ maturity: Double, _ shortEnd: ShortEnd) -> Double {
    BondPortfolio(maturities: [maturity], roll: .day)
      .path(on: curves(shortEnd), monthEnds: []).returns[1]
  }

  @Test("Over a weekend a two-year zero ages by three days of 365.25 and earns -0.153 percent")
  func twoYears() {
    #expect(2 - days[1].years(since: days[0]) == 1.9917864476386038)
    expectClose(
      earned(2, .line), -0.0015308569439952356, within: 1e-16,
      because: "a difference of two products near 0.1")
  }

  // exp(r) - 1 of the log returns of the text, with 30 digits (the decimal module of Python 3.11).
  @Test(
    "A one-year zero's simple return on a flat and on a straight short end",
    arguments: [(ShortEnd.flat, -0.0006055660574719343), (.line, -0.0005811422882654778)])
  func oneYear(shortEnd: ShortEnd, expected: Double) {
    expectClose(
      earned(1, shortEnd), expected, within: 1e-16,
      because: "a difference of two products near 0.05")
  }

  @Test("Beyond one year the short end does not matter")
  func beyondOneYear() {
    #expect(earned(2, .flat) == earned(2, .line))
  }
}
