import Configuration
import Glibc
import Instruments
import MarketData
import Performance
import Reporting
import Simulation
import TestSupport
import Testing
import TimeSeries

@Suite("Svensson's curve from the Federal Reserve's file")
struct SvenssonRowsTests {
  @Test("The ten rows' fitted curves are the published yields to four decimals", .needsRealFiles)
  func excerpt() throws {
    let path = try #require(SharedFiles.folder) + "/data/excerpts/feds200628_excerpt.csv"
    let read = try ZeroYieldFile.read(path, largestMaturity: 30, parameters: true)
    let parameters = try parametersByDay(#require(read.svensson))
    #expect(read.summary.rowsRead == 10)
    #expect(parameters.count == 9, "one row is a holiday")
    // In 1961, yields reach seven years; in 2024, all thirty.
    #expect(
      read.yields.map(\.count)
        == Array(repeating: 9, count: 7) + Array(repeating: 5, count: 23))
    for (index, series) in read.yields.enumerated() {
      for (day, published) in zip(series.days, series.values) {
        let curve = try #require(parameters[day])
        expectClose(
          curve.zeroYield(maturity: Double(index + 1)), published, within: 0.50001e-6,
          because: "\(index + 1) years on \(day): four decimals of a percent")
      }
    }
  }

  private func parametersByDay(_ series: SvenssonSeries) throws -> [Day: SvenssonParameters] {
    var found: [Day: SvenssonParameters] = [:]
    for (row, day) in series.beta0.days.enumerated() {
      let second = series.tau2.days.firstIndex(of: day)
      found[day] = SvenssonParameters(
        beta0: series.beta0.values[row], beta1: series.beta1.values[row],
        beta2: series.beta2.values[row], beta3: series.beta3.values[row],
        tau1: series.tau1.values[row], tau2: second.map { series.tau2.values[$0] })
    }
    return found
  }

  /// Five weekdays, one of them a holiday. The yield columns are far from the fitted curves, so that a
  /// return shows which of the two was used. On the fourth row the last term is not used.
  private let file = """
    Some preamble

    Date,BETA0,BETA1,BETA2,BETA3,SVENY01,SVENY02,TAU1,TAU2
    1999-01-04,5.0,-1.0,0.5,0.25,9.0,9.5,1.5,10
    1999-01-05,5.1,-1.1,0.4,0.25,9.1,9.4,1.6,11
    1999-01-06,NA,NA,NA,NA,NA,NA,NA,-999.99
    1999-01-07,5.2,-0.9,0.6,0.50,9.2,9.6,1.4,-999.99
    1999-01-08,4.9,-0.8,0.7,0.75,8.9,9.3,1.7,12

    """

  /// The same rows by hand: decimals, and no second decay time where the file has -999.99.
  private let curves: [(String, SvenssonParameters)] = [
    (
      "1999-01-04",
      SvenssonParameters(
        beta0: 0.05, beta1: -0.01, beta2: 0.005, beta3: 0.0025, tau1: 1.5, tau2: 10)
    ),
    (
      "1999-01-05",
      SvenssonParameters(
        beta0: 0.051, beta1: -0.011, beta2: 0.004, beta3: 0.0025, tau1: 1.6, tau2: 11)
    ),
    (
      "1999-01-07",
      SvenssonParameters(
        beta0: 0.052, beta1: -0.009, beta2: 0.006, beta3: 0.005, tau1: 1.4, tau2: nil)
    ),
    (
      "1999-01-08",
      SvenssonParameters(
        beta0: 0.049, beta1: -0.008, beta2: 0.007, beta3: 0.0075, tau1: 1.7, tau2: 12)
    ),
  ]

  @Test(
    "With shortEnd svensson, a run values bonds on the fitted curves of the file",
    arguments: [
      "1999-01-06,NA,NA,NA,NA,NA,NA,NA,-999.99",
      // A day without one parameter has no curve, and the other parameters stay on their days.
      "1999-01-06,5.3,NA,0.4,0.25,9.1,9.5,1.5,10", "1999-01-06,NA,-0.7,0.4,0.25,9.1,9.5,1.5,10",
    ])
  func run(holiday: String) throws {
    let strategy = try ShippedStrategy.named(
      "constant-weight", #"conventions={"shortEnd": "svensson"}"#, "sample={}",
      "assets.long.maturities=[2]", #"assets.long.roll="day""#, #"assets.short.roll="day""#,
      #"rebalance={"every": 1, "unit": "day", "burnIn": 0}"#, #"evaluation.period="day""#)
    let folder = try TemporaryFolder()
    _ = try folder.write(
      file.replacing("1999-01-06,NA,NA,NA,NA,NA,NA,NA,-999.99", by: holiday), to: "feds200628.csv")
    let inputs = try MarketInputs.files(
      in: folder.path, yieldFile: nil, factorFile: nil,
      needs: MarketNeeds(of: StrategySet([strategy])))
    let report = try EvaluatedRuns([strategy], on: inputs)["constant-weight"]
    #expect(report.run.record.calendar.days.map(\.description) == curves.map(\.0))
    let reason = "R = exp(n y0 - (n - dt) y1) - 1 on the same curves: a few roundings of 0.1"
    expectClose(report.periods.total, try returns(ofBond: 2), within: 1e-16, because: reason)
    let excess = zip(try returns(ofBond: 2), try returns(ofBond: 1)).map(-)
    #expect(excess.count == 3)
    expectClose(report.periods.excess, excess, within: 1e-16, because: reason)
  }

  /// R = exp(n y0(n) - (n - dt) y1(n - dt)) - 1 between the rows.
  private func returns(ofBond n: Double) throws -> [Double] {
    try zip(curves, curves.dropFirst()).map { bought, sold in
      let (start, end) = try (#require(Day(iso: bought.0)), #require(Day(iso: sold.0)))
      let left = n - Double(end.number - start.number) / 365.25
      return expm1(n * bought.1.zeroYield(maturity: n) - left * sold.1.zeroYield(maturity: left))
    }
  }
}
