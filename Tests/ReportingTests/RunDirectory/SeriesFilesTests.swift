import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("The CSV files of a run")
struct SeriesFilesTests {
  /// What a writer puts into a file.
  private func text(
    _ write: (inout FileOutput) throws -> Void
  ) throws -> String {
    let folder = try TemporaryFolder()
    var file = try FileOutput(creating: folder.reserve("series.csv"))
    try write(&file)
    _ = try file.finish()
    return try folder.text(of: "series.csv")
  }

  private func files(_ runs: [StrategyRun]) throws -> SeriesFiles {
    SeriesFiles(groups: [try TinyRuns.group(runs)])
  }

  /// Returns that are exact in binary: 1/4, -1/2 and 1 for the risky asset, 0 for the safe one.
  private func exact(
    named name: String = "exact", shares: [Double] = [1], every: Int = 1, delay: Int = 0
  ) throws -> StrategyRun {
    try TinyRuns.run(
      named: name, shares: shares, every: every, delay: delay, days: Array(TinyRuns.days[..<4]),
      risky: [0.25, -0.5, 1], safe: [0, 0, 0])
  }

  @Test("A row a period, with the running sum over the deviation")
  func periods() throws {
    // Sum 0.75, mean 0.25, squares of the distances 0, 0.5625 and 0.5625: the deviation is 0.75.
    #expect(
      try text(files([exact()]).writePeriods) == """
        group,strategy,date,totalReturn,excessReturn,cumulativeStandardizedReturn
        tiny,exact,1999-01-31,0.25,0.25,0.3333333333333333
        tiny,exact,1999-02-01,-0.5,-0.5,-0.3333333333333333
        tiny,exact,1999-02-02,1.0,1.0,1.0

        """)
  }

  @Test("What is undefined is an empty cell")
  func undefined() throws {
    #expect(
      try text(files([exact(named: "cash", shares: [0])]).writePeriods) == """
        group,strategy,date,totalReturn,excessReturn,cumulativeStandardizedReturn
        tiny,cash,1999-01-31,0.0,0.0,
        tiny,cash,1999-02-01,0.0,0.0,
        tiny,cash,1999-02-02,0.0,0.0,

        """)
  }

  @Test("A row a close, which starts with the value 1 and blank returns")
  func daily() throws {
    #expect(
      try text(files([exact()]).writeDaily) == """
        group,strategy,date,value,totalReturn,excessReturn
        tiny,exact,1999-01-30,1.0,,
        tiny,exact,1999-01-31,1.25,0.25,0.25
        tiny,exact,1999-02-01,0.625,-0.5,-0.5
        tiny,exact,1999-02-02,1.25,1.0,1.0

        """)
  }

  @Test("Members share the days of the group, each from 1 on")
  func dailyOfTwo() throws {
    let text = try text(files([exact(), exact(named: "late", delay: 2)]).writeDaily)
    #expect(
      text == """
        group,strategy,date,value,totalReturn,excessReturn
        tiny,exact,1999-02-01,1.0,,
        tiny,exact,1999-02-02,2.0,1.0,1.0
        tiny,late,1999-02-01,1.0,,
        tiny,late,1999-02-02,2.0,1.0,1.0

        """)
  }

  @Test("Every decision is listed with both days, the second blank when the data end before it")
  func weights() throws {
    #expect(
      try text(files([exact(shares: [1, 0.25], delay: 2)]).writeWeights) == """
        group,strategy,decided,effective,asset,weight
        tiny,exact,1999-01-30,1999-02-01,risky,1.0
        tiny,exact,1999-01-30,1999-02-01,safe,0.0
        tiny,exact,1999-01-31,1999-02-02,risky,0.25
        tiny,exact,1999-01-31,1999-02-02,safe,0.75
        tiny,exact,1999-02-01,,risky,0.25
        tiny,exact,1999-02-01,,safe,0.75
        tiny,exact,1999-02-02,,risky,0.25
        tiny,exact,1999-02-02,,safe,0.75

        """)
  }

  @Test("Fills list what was bought and sold of a value that starts from 1")
  func fills() throws {
    // A half in each; the risky half grows to 0.625 of 1.125, of which 0.0625 is sold again.
    let run = try TinyRuns.run(
      named: "exact", days: Array(TinyRuns.days[..<2]), risky: [0.25], safe: [0])
    #expect(
      try text(files([run]).writeFills) == """
        group,strategy,date,asset,amount,cost
        tiny,exact,1999-01-30,risky,0.5,0.0
        tiny,exact,1999-01-30,safe,0.5,0.0
        tiny,exact,1999-01-31,risky,-0.0625,0.0
        tiny,exact,1999-01-31,safe,0.0625,0.0

        """)
  }

  @Test("The Sharpe table has unrounded decimals")
  func sharpe() throws {
    let series = try files([exact(), exact(named: "cash", shares: [0])])
    let text = try text { (file: inout FileOutput) throws(FileOutputError) in
      try series.writeSharpe(to: &file, market: "files")
    }
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(
      lines.first?.joined(separator: ",")
        == "group,strategy,from,to,periods,mean,standardDeviation,sharpeRatio,"
        + "finalCumulativeStandardizedReturn,weightOf,averageWeight,turnover,tradedPerYear,costPerYear,"
        + "maximumDrawdown,excessOver,period,periodsPerYear,delayDays,costBasisPoints,market")
    try #require(lines.count == 3)
    #expect(lines[1].prefix(6) == ["tiny", "exact", "1999-01-31", "1999-02-02", "3", "63.0"])
    // Mean 0.25 · 252 = 63; deviation 0.75 √252; ratio √252 / 3.
    let root = 252.0.squareRoot()
    expectClose(
      Double(lines[1][6]) ?? 0, 0.75 * root, relative: 1e-15,
      because: "one root and one more rounding")
    expectClose(
      Double(lines[1][7]) ?? 0, root / 3, relative: 1e-15, because: "one root and one more rounding"
    )
    // All is bought once in three days: half of one, 252 / 3 times a year.
    #expect(
      lines[1].suffix(13) == [
        "1.0", "risky", "1.0", "0.0", "42.0", "0.0", "0.5", "safe", "day", "252.0", "0", "0.0",
        "files",
      ])
    #expect(
      lines[2].joined(separator: ",")
        == "tiny,cash,1999-01-31,1999-02-02,3,0.0,0.0,,,risky,0.0,0.0,42.0,0.0,0.0,safe,day,252.0,0,0.0,files"
    )
  }
}
